import type { Measure } from "../measures/derived.ts";
import { restsOnLimit } from "../measures/to-origin.ts";

/** What a number can be, as far as its printed forms say. */
export interface Bounds {
  /** The least value; undefined where none is set. */
  readonly low: number | undefined;
  /** The greatest value; undefined where none is set. */
  readonly high: number | undefined;
}

/**
 * Between what a number lies: its rounding, or the one side that a limit such as `over 700` sets.
 * What is worked out from a limit has no bounds.
 */
export function toBounds(measure: Measure): Bounds {
  const { value, low, high, precision } = measure;
  if (!restsOnLimit(measure)) return { low, high };
  if (measure.origin === "derived") return { low: undefined, high: undefined };
  return precision === "over" || precision === "at-least"
    ? { low: value, high: undefined }
    : { low: undefined, high: value };
}
