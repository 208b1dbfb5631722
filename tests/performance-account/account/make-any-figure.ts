import type { AnyFigure, Source } from "../../../lib/performance-account/src/account/account.ts";
import {
  type AnyIndicatorId,
  findIndicator,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { toMissingFigure } from "../../../lib/performance-account/src/account/to-missing-figure.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";
import { makeSource } from "./make-source.ts";

/** A figure of any source as printed, of participating companies in 2018 unless said otherwise. */
export function makeAnyFigure(
  printed: string,
  changes: Partial<AnyFigure> = {},
  source: Source = makeSource(),
): AnyFigure {
  const { indicator = "companies" }: { indicator?: AnyIndicatorId } = changes;
  const number = parsePrinted(printed, findIndicator(indicator));
  const year = changes.year ?? source.year;
  const named = { ...toMissingFigure(indicator, source), year, lastYear: year };
  return { ...named, ...number, printed, section: "Part", missing: undefined, ...changes };
}
