export type { DarkColors } from "./dark-colors.ts";
export { findOrigins } from "./find-origins.ts";
export type { FooterEntry, PageLink, Site } from "./frame.ts";
export type { FigurePage, IndexedFigure } from "./indexed-figure.ts";
export { type PageOptions, renderPage } from "./page.ts";
export {
  type IndexedPage,
  type IndexedYear,
  type IndexOptions,
  renderIndex,
} from "./site-index.ts";
export type { Words } from "./words.ts";
