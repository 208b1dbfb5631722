import { isMeasure, type Measure } from "../measures/derived.ts";
import { rememberRow } from "../measures/recall.ts";
import type { Frame, FrameValue } from "./frame.ts";
import { loadDanfo } from "./load-danfo.ts";

/**
 * A frame of danfojs with all its methods. What is missing is NaN, and is left out of sums, means,
 * groups and so on; a summary of nothing is NaN, never 0. Of a measure it has the value; where it is
 * shown or drawn, the number leads to its origin as long as it stands in its row and column.
 * @example
 * const frame = await toFrame([
 *   { cluster: "A", members: 12 },
 *   { cluster: "B", members: 30 },
 * ]);
 * console.log(frame.members.sum());
 * // 42
 * @param rows Rows with the same fields each.
 * @param names Names of the rows in the index; by default numbers, or for rows with measures
 * the texts of the first column that tells rows apart.
 * @throws {RangeError} If there are no rows, or a column is called like a method of danfojs.
 */
export async function toFrame<Row extends Readonly<Record<string, FrameValue | Measure>>>(
  rows: readonly Row[],
  names: readonly string[] | undefined = nameRows(rows),
): Promise<Frame<keyof Row & string>> {
  const [first] = rows;
  if (!first) throw new RangeError("Cannot make a frame of no rows: wanted at least one");
  const { DataFrame } = await loadDanfo();
  const columns = Object.keys(first);
  const taken = columns.filter((column) => column in DataFrame.prototype);
  if (taken.length > 0)
    throw new RangeError(
      `Cannot make a frame with columns "${taken.join('", "')}": wanted names that are not methods of danfojs`,
    );
  const cells = rows.map((row) => columns.map((column) => toValue(row[column])));
  const values = cells.map((row) => row.map((cell) => cell ?? Number.NaN));
  const dtypes = columns.map((_, at) => toType(cells.map((row) => row[at])));
  const index = names ? { index: [...names] } : {};
  for (const [at, name] of (names ?? []).entries()) rememberRow(name, rows[at] ?? {});
  return new DataFrame(values, { columns, dtypes, ...index }) as unknown as Frame<
    keyof Row & string
  >;
}

const toValue = (cell: FrameValue | Measure): FrameValue => (isMeasure(cell) ? cell.value : cell);

/** Names by which measures are found again: those of the first column that tells rows apart, if one does. */
function nameRows(
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] | undefined {
  if (!rows.some((row) => Object.values(row).some(isMeasure))) return undefined;
  return Object.keys(rows[0] ?? {})
    .map((column) => rows.map((row) => row[column]).filter((cell) => typeof cell === "string"))
    .find((names) => names.length === rows.length && new Set(names).size === rows.length);
}

/** danfojs goes by the first ten rows, and takes text such as "18.058" for a number. */
function toType(values: readonly FrameValue[]): string {
  if (values.some((value) => typeof value === "string")) return "string";
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  return values.every(Number.isInteger) ? "int32" : "float32";
}
