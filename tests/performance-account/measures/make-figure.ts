import type { Figure, Source } from "../../../lib/performance-account/src/account/account.ts";
import {
  findIndicator,
  type IndicatorId,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { toMissingFigure } from "../../../lib/performance-account/src/account/to-missing-figure.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";

/** A source for figures that no account holds. */
export const source: Source = {
  id: "made-up",
  title: "Made-up Account",
  publisher: "nobody",
  year: 2030,
  population: "clusters-and-networks",
  address: "example.org",
  accessed: "2026-11-23",
  licence: "none",
  note: "",
  standing: "original",
};

/** A figure as printed; missing where the printed form is empty. */
export function makeFigure(indicator: IndicatorId, printed: string): Figure {
  const missing = toMissingFigure(indicator, source);
  if (printed === "") return { ...missing, section: "Part", missing: "It is a picture." };
  const number = parsePrinted(printed, findIndicator(indicator));
  return { ...missing, ...number, printed, section: "Part", missing: undefined };
}
