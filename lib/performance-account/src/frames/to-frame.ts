// biome-ignore lint/suspicious/noTsIgnore: whether it is an error depends on what is installed
/** @ts-ignore Without danfojs-node, which is optional, a column is of any type. */
import type { Series } from "danfojs-node";

/** A danfojs data frame whose column names are known to the compiler. */
export type Frame<Column extends string> = FrameMethods<Column> & Readonly<Record<Column, Series>>;

/** The methods of a danfojs data frame that take or give column names. */
export interface FrameMethods<Column extends string> {
  /** Names of the columns, in order. */
  readonly columns: Column[];
  /** Rows, each with its cells in the order of the columns. */
  readonly values: unknown[];
  /** Rows and columns. */
  readonly shape: [number, number];
  /** One column, with methods such as `sum` and `mean`. */
  column(name: Column): Series;
  /** The rows for which the condition, a column of true and false, holds. */
  query(condition: Series): Frame<Column>;
  /** The rows in the order of a column. */
  sortValues(by: Column, options?: SortOptions): Frame<Column>;
  /** The first rows, 5 by default. */
  head(rows?: number): Frame<Column>;
  /** The last rows, 5 by default. */
  tail(rows?: number): Frame<Column>;
  /** Some rows (by position) and columns (by name). */
  loc<Name extends Column>(part: FramePart<Name>): Frame<Name>;
  /** Count, mean, standard deviation and so on of the columns of numbers. */
  describe(): Frame<string>;
  /** Prints the frame as text. */
  print(): void;
}

/** How to sort a frame. */
export interface SortOptions {
  /** Whether the least value comes first, as it does by default. */
  readonly ascending?: boolean;
}

/** Which rows and columns of a frame to take. */
export interface FramePart<Name extends string> {
  /** Positions of the rows, from 0; all rows by default. */
  readonly rows?: number[];
  /** Names of the columns, in the order wanted. */
  readonly columns: Name[];
}

/** A value of a frame's row; undefined is missing. */
export type FrameValue = string | number | boolean | undefined;

/**
 * A data frame of rows, for exploring in a cell. Missing numbers are NaN, which danfojs
 * skips in sums and means; its group-by does not, so count and compare with `measures`.
 * @param rows Rows with the same fields each.
 * @throws {RangeError} If there are no rows, or a column is called like a method of danfojs.
 */
export async function toFrame<Row extends Readonly<Record<string, FrameValue>>>(
  rows: readonly Row[],
): Promise<Frame<keyof Row & string>> {
  const [first] = rows;
  if (!first) throw new RangeError("Cannot make a frame of no rows: wanted at least one");
  // danfojs takes half a second to load, most of it mathjs.
  const { DataFrame } = await loadDanfo();
  const columns = Object.keys(first);
  const taken = columns.filter((column) => column in DataFrame.prototype);
  if (taken.length > 0)
    throw new RangeError(
      `Cannot make a frame with columns "${taken.join('", "')}": wanted names that are not methods of danfojs`,
    );
  const values = rows.map((row) => columns.map((column) => row[column] ?? Number.NaN));
  return new DataFrame(values, { columns }) as unknown as Frame<keyof Row & string>;
}

async function loadDanfo() {
  try {
    const module = await import("danfojs-node");
    // Deno and Node.js differ in whether a CommonJS module's names are lifted.
    return "DataFrame" in module ? module : (module as { default: typeof module }).default;
  } catch (cause) {
    throw new Error(
      "Cannot make a frame: wanted danfojs-node, installed with the overrides that the README of performance-account gives",
      { cause },
    );
  }
}
