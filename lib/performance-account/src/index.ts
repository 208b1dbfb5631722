export type { Account, Break, Figure, Figures, Population, Source } from "./account/account.ts";
export { catalogue, findIndicator, type IndicatorId } from "./account/catalogue.ts";
export { DataError } from "./account/fault.ts";
export {
  type AccountOptions,
  type Earlier,
  type History,
  loadAccount,
  loadAccounts,
  loadEarlier,
  loadHistory,
} from "./account/load.ts";
export { type FileRow, loadRows, type RowSchema } from "./account/load-rows.ts";
export { namePopulation } from "./account/population-names.ts";
export { describePopulation } from "./charts/describe-population.ts";
export { nameSource } from "./charts/name-sources.ts";
export type { PlainSpec } from "./charts/plain-spec.ts";
export type { ChartSpec, ToChartOptions } from "./charts/spec.ts";
export { colors } from "./charts/theme.ts";
export { toChart } from "./charts/to-chart.ts";
export { clause } from "./display/clause.ts";
export { comparison } from "./display/comparison.ts";
export { describeBreaks } from "./display/describe-breaks.ts";
export { describeChange } from "./display/describe-change.ts";
export { describeEarlier } from "./display/describe-earlier.ts";
export { describeSeries } from "./display/describe-series.ts";
export { describeSources } from "./display/describe-sources.ts";
export { listClauses } from "./display/list-clauses.ts";
export { listMissing } from "./display/list-missing.ts";
export { paragraph } from "./display/paragraph.ts";
export { type Sentence, sentence } from "./display/sentence.ts";
export { show } from "./display/show.ts";
export { type Table, table } from "./display/table.ts";
export type { Showable } from "./display/to-bundle.ts";
export { accountFrame } from "./frames/account-frame.ts";
export type { Column, Frame, Groups } from "./frames/frame.ts";
export { historyFrame } from "./frames/history-frame.ts";
export { measuresFrame } from "./frames/measures-frame.ts";
export { toFrame } from "./frames/to-frame.ts";
export { formatNumber } from "./language/format-number.ts";
export { findLanguage, type Language, useLanguage } from "./language/language.ts";
export { listYears } from "./language/list.ts";
export { phrase, translate } from "./language/phrase.ts";
export { type Activities, activities } from "./measures/activities.ts";
export { type Certification, certification } from "./measures/certification.ts";
export { type Change, change } from "./measures/change.ts";
export { contradictions } from "./measures/contradictions.ts";
export {
  add,
  type Derived,
  divide,
  type Measure,
  multiply,
  share,
  subtract,
} from "./measures/derived.ts";
export { describeMissing } from "./measures/describe-missing.ts";
export { figureAt } from "./measures/figure-at.ts";
export { findEmptyYears } from "./measures/find-empty-years.ts";
export { formatMeasure } from "./measures/format-measure.ts";
export { formatYears } from "./measures/format-years.ts";
export { type Funding, funding } from "./measures/funding.ts";
export { askedOfOthers, grants } from "./measures/grants.ts";
export { outcomeChanges } from "./measures/outcome-changes.ts";
export { type OwnFigureOptions, ownFigure } from "./measures/own-figure.ts";
export { type Part, type Participation, participation } from "./measures/participation.ts";
export { type Series, toSeries } from "./measures/series.ts";
export { smallCompanies } from "./measures/small-companies.ts";
