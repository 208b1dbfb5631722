import { phrase } from "../language/phrase.ts";
import type { Figure, Source } from "./account.ts";
import { findIndicator, type IndicatorId } from "./catalogue.ts";

/** The figure of an indicator that an account does not speak of. */
export function toMissingFigure(id: IndicatorId, source: Source): Figure {
  const { label, kind, noun } = findIndicator(id);
  return {
    origin: "printed",
    indicator: id,
    label,
    unit:
      kind === "money" || kind === "money-or-share" ? "DKK" : kind === "share" ? "share" : "number",
    noun,
    year: source.year,
    population: source.population,
    printed: "",
    section: "",
    source,
    note: "",
    value: undefined,
    low: undefined,
    high: undefined,
    precision: "exact",
    missing: phrase`“${source.title}” does not give it.`,
  };
}
