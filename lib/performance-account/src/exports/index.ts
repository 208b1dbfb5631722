export { type AccountTexts, listFigureFiles } from "./list-figure-files.ts";
export { type HistoryTexts, listHistoryFiles } from "./list-history-files.ts";
export { listMeasures, toMeasureId } from "./list-measures.ts";
export type { FigureFileOptions, FigureFileVersions } from "./to-figures-file.ts";
