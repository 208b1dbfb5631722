import type { Measure } from "./derived.ts";

/** Whether it is a limit, such as `at least 400`, or worked out from one: that is no rounding. */
export const restsOnLimit = (measure: Measure): boolean =>
  measure.origin === "printed"
    ? !["exact", "rounded", "about"].includes(measure.precision)
    : measure.inputs.some(restsOnLimit);
