import type { Frame, FrameValue } from "./frame.ts";
import { loadDanfo } from "./load-danfo.ts";

/**
 * A frame of danfojs with all its methods. What is missing is NaN, and is left out of sums, means,
 * groups and so on; a summary of nothing is NaN, never 0.
 * @example
 * const frame = await toFrame([
 *   { cluster: "A", members: 12 },
 *   { cluster: "B", members: 30 },
 * ]);
 * console.log(frame.members.sum());
 * // 42
 * @param rows Rows with the same fields each.
 * @throws {RangeError} If there are no rows, or a column is called like a method of danfojs.
 */
export async function toFrame<Row extends Readonly<Record<string, FrameValue>>>(
  rows: readonly Row[],
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
  const values = rows.map((row) => columns.map((column) => row[column] ?? Number.NaN));
  const dtypes = columns.map((column) => toType(rows.map((row) => row[column])));
  return new DataFrame(values, { columns, dtypes }) as unknown as Frame<keyof Row & string>;
}

/** danfojs goes by the first ten rows, and takes text such as "18.058" for a number. */
function toType(values: readonly FrameValue[]): string {
  if (values.some((value) => typeof value === "string")) return "string";
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  return values.every(Number.isInteger) ? "int32" : "float32";
}
