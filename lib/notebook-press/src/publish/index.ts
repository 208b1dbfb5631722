export { findOrigins } from "./find-origins.ts";
export type { FooterEntry, FooterText, PageLink, Site } from "./frame.ts";
export type { FigurePage, IndexedFigure } from "./index-figures.ts";
export { type ChartFiles, listCharts } from "./list-charts.ts";
export { type PageOptions, renderPage } from "./page.ts";
export type { Picture } from "./picture.ts";
export { type ReportOptions, renderReport } from "./report/render-report.ts";
export {
  type IndexedPage,
  type IndexedYear,
  type IndexOptions,
  renderIndex,
} from "./site-index.ts";
export type { DarkColors } from "./styles/styles.ts";
export { toWords, type Words } from "./words.ts";
