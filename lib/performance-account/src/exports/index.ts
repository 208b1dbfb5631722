export type { FigureFileOptions, FigureFileVersions } from "./figure-file-options.ts";
export { type AccountTexts, listFigureFiles } from "./list-figure-files.ts";
export { type HistoryTexts, listHistoryFiles } from "./list-history-files.ts";
export { listMeasures } from "./list-measures.ts";
export { toMeasureId } from "./to-measure-id.ts";
