import { renderCsv, toSafeText } from "../text/render-csv.ts";

/** A column of a CSV file as a Data Package describes it. */
export interface Column {
  /** Head of the column. */
  readonly name: string;
  /** Its type in a Data Package. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** What it holds. */
  readonly description: string;
}

/** What stands in a cell; nothing for missing. */
export type Cell = string | number | boolean | null | undefined;

/** Rows as CSV text under the names of their columns, each row given as what a column has in it. */
export function renderColumns<Any extends Column>(
  columns: readonly Any[],
  rows: readonly ((column: Any) => Cell)[],
): string {
  const lines = rows.map((find) =>
    columns.map((column) => {
      const cell = String(find(column) ?? "");
      // Numbers may be negative; texts may not be taken for formulas.
      return column.type === "string" ? toSafeText(cell) : cell;
    }),
  );
  return renderCsv([columns.map(({ name }) => name), ...lines]);
}
