import { renderCsv, toLine } from "../text/render-csv.ts";
import { type IndicatorId, indicatorIds } from "./catalogue.ts";
import { figureColumns, optionalFigureColumns } from "./figure-table.ts";

/** The cells of a row of `data/accounts/<year>.csv`. */
export interface FigureCells {
  /** Id in the catalogue. */
  readonly indicator: IndicatorId;
  /** The number exactly as printed; empty where there is none. */
  readonly printed: string;
  /** Heading under which it stands; empty where there is no number and no place for one. */
  readonly section: string;
  /** Id of a row in `sources.csv`. */
  readonly source: string;
  /** What a reader must know; where there is no number, why. */
  readonly note: string;
  /** `note` in Danish; empty by default. */
  readonly note_da?: string;
}

const columns = [...figureColumns, ...optionalFigureColumns];

/** The text of `data/accounts/<year>.csv`, with its rows in the catalogue's order. */
export function renderAccount(rows: readonly FigureCells[]): string {
  const inOrder = indicatorIds.flatMap((id) => rows.filter(({ indicator }) => indicator === id));
  const cells = inOrder.map((row) => columns.map((column) => toLine(row[column] ?? "")));
  return renderCsv([columns, ...cells]);
}
