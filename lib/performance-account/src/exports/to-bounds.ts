import type { Measure } from "../measures/derived.ts";
import { restsOnLimit } from "../measures/to-origin.ts";

/**
 * Between what a number lies: its rounding, or one side of a limit such as `over 700`. What is worked
 * out from a limit has no bounds.
 */
export function toBounds(measure: Measure): Pick<Measure, "low" | "high"> {
  const { value, low, high, precision } = measure;
  if (!restsOnLimit(measure)) return { low, high };
  if (measure.origin === "derived") return { low: undefined, high: undefined };
  return precision === "over" || precision === "at-least"
    ? { low: value, high: undefined }
    : { low: undefined, high: value };
}
