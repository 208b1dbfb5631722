import type { Account } from "../account/account.ts";
import { findMeasures } from "../measures/find-measures.ts";
import type { Frame } from "./frame.ts";
import { toFrame } from "./to-frame.ts";

/** Columns of a frame of derived numbers. */
export type MeasureColumn = "year" | "label" | "value" | "unit" | "low" | "high" | "formula";

/** All derived numbers of an account, a row each. A missing value is NaN. */
export function measuresFrame(account: Account): Promise<Frame<MeasureColumn>> {
  return toFrame(
    findMeasures(account).map((measure) => {
      const { label, unit, noun, low, high, formula } = measure;
      return {
        year: account.year,
        label,
        value: measure,
        unit: unit === "share" ? "share" : noun,
        low,
        high,
        formula,
      };
    }),
  );
}
