import { renderCsv, toSafeText } from "../text/render-csv.ts";

/** A column of a CSV file as a Data Package describes it, and what it holds of a row. */
export interface Column<Row> {
  readonly name: string;
  /** Its type in a Data Package. */
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  /** What stands in it for a row; nothing for missing. */
  readonly find: (row: Row) => string | number | boolean | null | undefined;
}

/** Makes columns of a type, by default of the field of the same name. */
export const columnOf =
  <Row>(type: Column<Row>["type"]) =>
  (...[name, description, find]: Described<Row>): Column<Row> => ({
    ...{ name, type, description },
    find: find ?? ((row) => row[name as keyof Row] as ReturnType<Column<Row>["find"]>),
  });

type Described<Row> =
  | readonly [name: keyof Row & string, description: string, find?: undefined]
  | readonly [name: string, description: string, find: Column<Row>["find"]];

/** Rows as CSV text under the names of their columns. */
export function renderColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    columns.map(({ type, find }) => {
      const cell = String(find(row) ?? "");
      // Numbers may be negative; texts may not be taken for formulas.
      return type === "string" ? toSafeText(cell) : cell;
    }),
  );
  return renderCsv([columns.map(({ name }) => name), ...lines]);
}
