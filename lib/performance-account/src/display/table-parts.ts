import type { Measure } from "../measures/derived.ts";

/** What stands in a cell of a table. */
export type TableCell = string | number | Measure;

/** A table with a caption. */
export interface Table {
  /** Always `table`. */
  readonly kind: "table";
  /** One line that says what the table shows; empty for none. */
  readonly caption: string;
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  /** Cells of each row, in the order of the columns; an empty text where there is nothing. */
  readonly rows: readonly (readonly TableCell[])[];
}
