export {
  type Account,
  type AccountPopulation,
  type AnyFigure,
  accountPopulations,
  type Figure,
  type FigureKind,
  type Figures,
  type Population,
  type Quantity,
  type Source,
} from "./account/account.ts";
export type { Break } from "./account/break-table.ts";
export {
  type AnyIndicatorId,
  type CatalogueEntry,
  catalogue,
  findIndicator,
  type HistoryIndicatorId,
  historyCatalogue,
  type IndicatorId,
} from "./account/catalogue.ts";
export {
  type CheckedAccounts,
  type CheckOptions,
  checkAccounts,
} from "./account/check-accounts.ts";
export type { CheckResult, CheckState } from "./account/check-result.ts";
export { type Choice, type ChoiceStep, chooseFigure, findStep } from "./account/choose-figure.ts";
export type { LoadOptions } from "./account/data-folder.ts";
export { DataError, type Fault, formatFault } from "./account/fault.ts";
export type { PlacedFigure } from "./account/figure-table.ts";
export { type Conflict, findConflicts } from "./account/find-conflicts.ts";
export type { HistoryTopic, Indicator, Topic } from "./account/indicator.ts";
export { type AccountOptions, loadAccount, loadAccounts } from "./account/load.ts";
export { type Earlier, loadEarlier } from "./account/load-earlier.ts";
export { type History, loadHistory } from "./account/load-history.ts";
export { namePopulation } from "./account/population-names.ts";
export { putSource } from "./account/put-source.ts";
export { type FigureCells, renderAccount } from "./account/render-account.ts";
export { certificationChart } from "./charts/certification-chart.ts";
export { costChart } from "./charts/cost-chart.ts";
export { financingChart } from "./charts/financing-chart.ts";
export { fitWidth } from "./charts/fit-width.ts";
export { glanceChart } from "./charts/glance-chart.ts";
export { type GrantsOptions, grantsChart, grantsCharts } from "./charts/grants-chart.ts";
export { nameSource } from "./charts/name-sources.ts";
export { outcomeYearsChart } from "./charts/outcome-years-chart.ts";
export { outcomesChart, servicesChart } from "./charts/parts-chart.ts";
export { type SeriesOptions, seriesChart, seriesCharts } from "./charts/series-chart.ts";
export { smallCompaniesChart } from "./charts/small-companies-chart.ts";
export type { ChartColumn, ChartOptions, ChartSpec, ChartTitle } from "./charts/spec.ts";
export { darkColors } from "./charts/theme.ts";
export { type ComparisonOptions, comparison } from "./display/comparison.ts";
export { describeBreaks } from "./display/describe-breaks.ts";
export { describeChange } from "./display/describe-change.ts";
export { describeEarlier } from "./display/describe-earlier.ts";
export { describeSources } from "./display/describe-sources.ts";
export { listMissing } from "./display/list-missing.ts";
export { listParts } from "./display/list-parts.ts";
export { type ParagraphOptions, paragraph, type Telling } from "./display/paragraph.ts";
export { renderPng, renderSvg } from "./display/render-chart.ts";
export { type Sentence, sentence } from "./display/sentence.ts";
export { show } from "./display/show.ts";
export { type Table, type TableCell, type TableColumns, table } from "./display/table.ts";
export type { Showable } from "./display/to-bundle.ts";
export { type AccountColumn, accountFrame } from "./frames/account-frame.ts";
export { type MeasureColumn, measuresFrame } from "./frames/measures-frame.ts";
export { type Frame, type FrameValue, toFrame } from "./frames/to-frame.ts";
export { formatNumber } from "./language/format-number.ts";
export { findLanguage, type Language, useLanguage } from "./language/language.ts";
export { listYears } from "./language/list-years.ts";
export { loadTranslations, type Translations } from "./language/load-translations.ts";
export { phrase, translate } from "./language/phrase.ts";
export { type Activities, activities } from "./measures/activities.ts";
export { type Certification, certification } from "./measures/certification.ts";
export { type Change, change, type Dated } from "./measures/change.ts";
export { type Contradiction, contradictions } from "./measures/contradictions.ts";
export {
  add,
  type Derived,
  type DerivedName,
  divide,
  type Measure,
  multiply,
  share,
  subtract,
} from "./measures/derived.ts";
export { describeMissing } from "./measures/describe-missing.ts";
export { describeOrigin } from "./measures/describe-origin.ts";
export { differenceBetween } from "./measures/difference-between.ts";
export { type FigureId, type FigureOf, type FigurePlace, figureAt } from "./measures/figure-at.ts";
export { findChanges, type Selection } from "./measures/find-changes.ts";
export { type EmptyYearsOptions, findEmptyYears } from "./measures/find-empty-years.ts";
export { findMeasures } from "./measures/find-measures.ts";
export { formatMeasure, formatWithNoun } from "./measures/format-measure.ts";
export { formatYears } from "./measures/format-years.ts";
export { type Funding, type FundingSource, funding } from "./measures/funding.ts";
export { type AskedOfOthers, askedOfOthers, grants } from "./measures/grants.ts";
export { isGiven } from "./measures/is-given.ts";
export { type OutcomeChanges, outcomeChanges } from "./measures/outcome-changes.ts";
export { type Part, type Participation, participation } from "./measures/participation.ts";
export { type Point, type Series, type SeriesName, toSeries } from "./measures/series.ts";
export {
  type SmallCompanies,
  type SmallCompaniesOptions,
  smallCompanies,
} from "./measures/small-companies.ts";
export { parsePrinted } from "./numbers/parse-printed.ts";
export type { Notation, NumberKind, Precision, PrintedNumber } from "./numbers/types.ts";
