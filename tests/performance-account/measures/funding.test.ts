import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import type { Measure } from "../../../lib/performance-account/src/measures/derived.ts";
import { formatMeasure } from "../../../lib/performance-account/src/measures/format-measure.ts";
import { funding } from "../../../lib/performance-account/src/measures/funding.ts";
import { makeAccount } from "./make-account.ts";

const money = funding(await loadAccount(2018));

// Each expectation is the printed figures, divided here by hand.
it.each<[string, Measure | undefined, number]>([
  ["the total", money.total, 494e6],
  ["financing per cluster", money.perCluster, 494e6 / 38],
  ["financing per company", money.perCompany, 494e6 / 18058],
  ["staff in all secretariats", money.secretariatStaff, 9.9 * 38],
  ["financing per full-time equivalent", money.perFullTimeEquivalent, 494e6 / (9.9 * 38)],
  ["financing per company with competences", money.perOutcome[0], 494e6 / 6868],
  ["financing per company with ideas", money.perOutcome[1], 494e6 / 5296],
  ["financing per company with products", money.perOutcome[2], 494e6 / 2689],
])("funding of 2018 gives %s", (_, measure, value) => {
  expect(measure?.value).toBeCloseTo(value, 9);
});

it("funding of 2018 carries the rounding of both inputs into the bounds", () => {
  const { low, high } = money.perFullTimeEquivalent;
  expect(low).toBeCloseTo(493.5e6 / (9.95 * 38), 6);
  expect(high).toBeCloseTo(494.5e6 / (9.85 * 38), 6);
});

it("funding has no share of a source whose amount is missing", () => {
  expect(money.bySource).toHaveLength(6);
  expect(money.bySource.every(({ share }) => share.value === undefined)).toBe(true);
});

it("funding says per company with what each outcome's cost is", () => {
  expect(money.perOutcome.map(({ label, noun }) => [label, noun])).toEqual([
    ["Financing per company with new competences and tools", "DKK per company"],
    ["Financing per company with new ideas", "DKK per company"],
    ["Financing per company with new products, services or processes", "DKK per company"],
  ]);
});

it.each([
  ["amounts, to the digits that rounding leaves", "40 mio. kr.", "40%"],
  ["shares as printed", "40 pct.", "40%"],
])("funding divides a split in %s", (_, financing_state, wanted) => {
  const made = funding(makeAccount({ financing_total: "100 mio. kr.", financing_state }));
  expect(formatMeasure(made.bySource[0]?.share as Measure)).toBe(wanted);
});

it.each([
  ["printed as a share, without the total", { financing_state: "40 pct." }, 0.4],
  ["printed as an amount, without the total", { financing_state: "40 mio. kr." }, undefined],
])("funding of a source %s", (_, printed, value) => {
  expect(funding(makeAccount(printed)).bySource[0]?.share.value).toBe(value);
});
