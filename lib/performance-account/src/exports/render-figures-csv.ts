import { figureColumns } from "./figure-columns.ts";
import type { FiguresFile } from "./figures-schema.ts";
import { renderColumns } from "./render-columns.ts";

/** The figures as the text of `figures.csv`: tidy, one line for each figure. */
export const renderFiguresCsv = (file: FiguresFile): string =>
  renderColumns(
    figureColumns,
    file.figures.map(
      (figure) =>
        ({ find }) =>
          find(figure, file),
    ),
  );
