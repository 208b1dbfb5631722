import { expect, it } from "vitest";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { loadHistory } from "../../../lib/performance-account/src/account/load-history.ts";
import { differenceBetween } from "../../../lib/performance-account/src/measures/difference-between.ts";
import { figureAt } from "../../../lib/performance-account/src/measures/figure-at.ts";
import { formatMeasure } from "../../../lib/performance-account/src/measures/format-measure.ts";

const history = await loadHistory();
const label = (indicator: IndicatorId, lastYear: number) =>
  figureAt(history, { indicator, population: "clusters-and-networks", year: 2018, lastYear });

it.each([
  ["certified_gold", "+1", "Gold, 2018 − Gold, 2018–2019?"],
  ["certified_silver", "−4", "Silver, 2018 − Silver, 2018–2019?"],
  ["certified_bronze", "−1", "Bronze, 2018 − Bronze, 2018–2019?"],
] as const)(
  "differenceBetween two figures of %s has its sign, and both years",
  (id, text, formula) => {
    const difference = differenceBetween(label(id, 2018), label(id, 2019));
    expect(formatMeasure(difference)).toBe(text);
    expect(difference.formula).toBe(formula);
  },
);
