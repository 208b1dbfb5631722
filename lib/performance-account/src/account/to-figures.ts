import type { Figure, Figures } from "./account.ts";
import { type IndicatorId, indicatorIds } from "./catalogue.ts";

/** The figures of an account by indicator, the first of several; those not there are made. */
export function toFigures(
  figures: readonly Figure[],
  toMissing: (id: IndicatorId) => Figure,
): Figures {
  const byId = new Map(figures.toReversed().map((figure) => [figure.indicator, figure]));
  const entries = indicatorIds.map((id) => [id, byId.get(id) ?? toMissing(id)]);
  return Object.fromEntries(entries) as Figures;
}
