/**
 * How numbers are written: `english` has `,` for thousands and `.` for decimals,
 * `danish` the reverse.
 */
export type Notation = "english" | "danish";

/**
 * What kind of number is meant, which decides how a printed form can be read.
 * - `count`: whole things, so it has no decimals
 * - `average`: may have decimals; the printed form is rounded
 * - `money`: Danish kroner, with two decimals (øre) or none where no scale word follows
 * - `share`: part of a whole, printed as a percentage
 * - `money-or-share`: money, or a share where a percent sign stands
 */
export type NumberKind = "count" | "average" | "money" | "share" | "money-or-share";

/** What a value is measured in: things, Danish kroner, or a part of one (0.5 is 50%). */
export type ValueUnit = "number" | "DKK" | "share";

/** How the printed form limits the value: `over` for `over 700`, `just-under` for `knap 6.000`. */
export type Precision =
  | "exact"
  | "rounded"
  | "about"
  | "over"
  | "at-least"
  | "just-under"
  | "under"
  | "at-most";

/** A printed number, read. */
export interface PrintedNumber {
  /** The value in `unit`: 494000000 for `DKK 494 million`, 0.72 for `72 pct.` */
  readonly value: number;
  /** What `value` is measured in. */
  readonly unit: ValueUnit;
  /** How the printed form limits the value. */
  readonly precision: Precision;
  /** The least value that would be printed like this; equal to `value` for an exact count. */
  readonly low: number;
  /** The greatest value that would be printed like this; equal to `value` for an exact count. */
  readonly high: number;
}
