// biome-ignore lint/suspicious/noTsIgnore: whether it is an error depends on what is installed
/** @ts-ignore Without danfojs-node, which is optional, frames and columns are of any type. */
import type { DataFrame, Series } from "danfojs-node";

/** A value of a frame's row; undefined is missing. */
export type FrameValue = string | number | boolean | undefined;

/** A frame of danfojs with all its methods, whose columns are known to the compiler. */
export type Frame<Name extends string> = Methods<Name> & Readonly<Record<Name, Column>>;

/** A column of a frame: a series of danfojs, which can be compared with text and with true and false, too. */
export type Column = Series &
  Record<Comparison, (other: string | boolean | readonly string[]) => Series>;

/** Methods of a column that compare its values with others. */
type Comparison = "eq" | "ne" | "lt" | "gt" | "le" | "ge";

/** Which rows are taken: by a column of true and false, by a list of those, or by name. */
type Rows = Series | readonly (string | number | boolean)[];

/** The methods of danfojs, and those of them that keep the columns, add one, or take some. */
interface Methods<Name extends string>
  extends Omit<Known<DataFrame>, keyof Keeping<Name>>,
    Keeping<Name> {}

/** The members with names of their own: danfojs calls any other name a member of any type. */
type Known<Type> = {
  [Key in keyof Type as string extends Key ? never : number extends Key ? never : Key]: Type[Key];
};

/** An option of many methods of danfojs. */
interface InPlace {
  /** Whether the frame itself is changed; by default it stays as it is. */
  inplace?: boolean;
}

/** How to sort a frame. */
interface SortOptions extends InPlace {
  /** Whether the least value comes first, as it does by default. */
  ascending?: boolean;
}

/** Where to add a column. */
interface AddOptions extends InPlace {
  /** Position, from 0, or name of the column before which it comes; last by default. */
  atIndex?: number | string;
}

/** Which rows and columns of a frame to take. */
interface FramePart<Name extends string> {
  /** Names of the rows in the index, or a condition; all rows by default. */
  rows?: Rows;
  /** Names of the columns, in the order wanted; all by default. */
  columns?: Name[];
}

/** Of danfojs, what gives a frame whose columns are known from those of this one. */
interface Keeping<Name extends string> {
  /** Names of the columns, in order. */
  readonly columns: Name[];
  /** Rows, each with its cells in the order of the columns. */
  readonly values: unknown[];
  /** Numbers of rows and columns. */
  readonly shape: [rows: number, columns: number];
  /** One column, with methods such as `sum` and `mean`. */
  column(name: Name): Column;
  /** The rows for which the condition, such as `frame.unit.eq("companies")`, holds. */
  query(condition: Series | readonly boolean[], options?: InPlace): Frame<Name>;
  /** The rows in the order of a column, missing values last. */
  sortValues(by: Name, options?: SortOptions): Frame<Name>;
  /** The first rows, 5 by default. */
  head(rows?: number): Frame<Name>;
  /** The last rows, 5 by default. */
  tail(rows?: number): Frame<Name>;
  /** Some rows (by name in the index, or by a condition) and columns (by name). */
  loc<Part extends Name = Name>(part: FramePart<Part>): Frame<Part>;
  /** The frame with one more column, or another in place of one. */
  addColumn<Added extends string>(
    name: Added,
    values: Series | readonly FrameValue[],
    options?: AddOptions,
  ): Frame<Name | Added>;
  /** The rows in groups of equal values; `col`, then `sum`, `mean`, `count` and others summarise them. */
  groupby<Key extends Name>(keys: Key[]): Groups<Name, Key>;
  /** Count, mean, standard deviation and so on of the columns of numbers, missing values left out. */
  describe(): Frame<Name>;
}

/** Methods that summarise the columns of each group. */
type Summary = "sum" | "mean" | "count" | "std" | "var" | "min" | "max";

/** Groups of rows. Missing values are left out of summaries; a summary of nothing is missing. */
export interface Groups<Name extends string, Key extends string>
  extends Omit<ReturnType<DataFrame["groupby"]>, "col" | "getGroup" | Summary> {
  /** The groups with these columns alone. */
  col<Part extends Name>(names: Part[]): Summaries<Part, Key>;
  /** The rows of one group, by the values of its keys. */
  getGroup(keys: FrameValue[]): Frame<Name>;
}

/** Groups, of which some columns are summarised. */
type Summaries<Part extends string, Key extends string> = {
  [Name in Summary]: () => Frame<Key | `${Part}_${Name}`>;
};
