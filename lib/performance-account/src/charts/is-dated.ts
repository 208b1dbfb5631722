import type { AnyFigure } from "../account/account.ts";
import { isMeasure } from "../measures/derived.ts";

/** Whether something is a figure that says which years it describes, and what it says of them. */
export const isDated = (value: unknown): value is AnyFigure =>
  isMeasure(value) && "lastYear" in value && "kind" in value;
