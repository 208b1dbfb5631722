import { renderCsv } from "../text/render-csv.ts";
import { toSafeText } from "../text/to-safe-text.ts";
import { figureColumns } from "./figure-columns.ts";
import type { FiguresFile } from "./figures-schema.ts";

/** The figures as the text of `figures.csv`: tidy, one line for each figure. */
export function renderFiguresCsv(file: FiguresFile): string {
  const rows = file.figures.map((figure) =>
    figureColumns.map(({ type, find }) => {
      const cell = find(figure, file) ?? "";
      // Numbers may be negative; texts may not be taken for formulas.
      return type === "string" ? toSafeText(String(cell)) : String(cell);
    }),
  );
  return renderCsv([figureColumns.map(({ name }) => name), ...rows]);
}
