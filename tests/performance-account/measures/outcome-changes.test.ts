import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { outcomeChanges } from "../../../lib/performance-account/src/measures/outcome-changes.ts";

const history = await loadHistory();
const changes = outcomeChanges(history, "clusters-and-networks");

it.each([
  ["clusters-and-networks", [2016, 2018]],
  ["innovation-networks", []],
] as const)(
  "outcomeChanges takes of %s the first and the last year by itself",
  (population, years) => {
    const { accounts } = outcomeChanges(history, population);
    expect(accounts.map(({ year }) => year)).toEqual(years);
  },
);

it.each([
  [0, 6868 - 4832, (6868 / 18058 - 4832 / 16500) * 100],
  [1, 5296 - 3789, (5296 / 18058 - 3789 / 16500) * 100],
  [2, 2689 - 1524, (2689 / 18058 - 1524 / 16500) * 100],
])(
  "outcomeChanges from 2016 to 2018 gives outcome %i in companies and in points",
  (at, count, points) => {
    expect(changes.counts[at]?.absolute.value).toBe(count);
    expect(changes.shares[at]?.absolute.value).toBeCloseTo(points, 9);
  },
);

it.each([
  ["a year is missing", "clusters-and-networks", [2013, 2018], [2018]],
  ["both are", "innovation-networks", [2013, 2018], []],
] as const)("outcomeChanges compares nothing where %s", (_, population, years, found) => {
  const { accounts, counts, shares } = outcomeChanges(history, population, years);
  expect(accounts.map(({ year }) => year)).toEqual(found);
  expect([counts, shares]).toEqual([[], []]);
});
