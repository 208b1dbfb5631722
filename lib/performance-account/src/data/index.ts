export { type AccountPopulation, type AnyFigure, accountPopulations } from "../account/account.ts";
export { type CatalogueEntry, historyCatalogue, indicatorIds } from "../account/catalogue.ts";
export {
  type CheckedAccounts,
  type CheckOptions,
  checkAccounts,
} from "../account/check-accounts.ts";
export type { CheckResult } from "../account/check-result.ts";
export { type Choice, chooseFigure } from "../account/choose-figure.ts";
export type { LoadOptions } from "../account/data-folder.ts";
export { type Fault, formatFault } from "../account/fault.ts";
export type { PlacedFigure } from "../account/figure-table.ts";
export { type Conflict, findConflicts } from "../account/find-conflicts.ts";
export type { Indicator, Topic } from "../account/indicator.ts";
export { putSource } from "../account/put-source.ts";
export { type FigureCells, renderAccount } from "../account/render-account.ts";
export { darkColors } from "../charts/theme.ts";
export { renderPng, renderSvg } from "../display/render-chart.ts";
export { describeOrigin } from "../measures/describe-origin.ts";
export { findMeasures } from "../measures/find-measures.ts";
