import type { Account, Figure } from "../../../lib/performance-account/src/account/account.ts";
import {
  type IndicatorId,
  indicatorIds,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { makeFigure, source } from "./make-figure.ts";

/** An account that prints the given figures and lacks all others. */
export function makeAccount(printed: Readonly<Partial<Record<IndicatorId, string>>>): Account {
  const figures = indicatorIds.map((id) => [id, makeFigure(id, printed[id] ?? "")]);
  return {
    year: source.year,
    population: source.population,
    source,
    isDocument: true,
    sources: [source],
    figures: Object.fromEntries(figures) as Record<IndicatorId, Figure>,
    warnings: [],
  };
}
