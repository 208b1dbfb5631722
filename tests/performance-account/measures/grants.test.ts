import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { formatMeasure } from "../../../lib/performance-account/src/measures/format-measure.ts";
import { formatYears } from "../../../lib/performance-account/src/measures/format-years.ts";
import { askedOfOthers, grants } from "../../../lib/performance-account/src/measures/grants.ts";

const history = await loadHistory();
const empty = { figures: [], accounts: [], breaks: [] };

it.each([
  ["innovation-networks", ["2013 result 290", "2013 requirement 400", "2019–2020 result 190"]],
  ["clusters-and-networks", ["2019 result 27", "2019 plan 35"]],
  [
    "national-clusters-2021",
    [
      ...["2021–2024 plan 640", "2021–2024 plan 80", "2021–2024 plan 80", "2021–2024 plan 160"],
      ...["2023–2024 result 175", "2023–2024 forecast 160"],
      ...["2023–2024 plan 100", "2023–2024 plan 60"],
    ],
  ],
])(
  "grants of %s are in the order of their periods, what was granted first",
  (programme, wanted) => {
    const own = grants(history).filter(({ population }) => population === programme);
    const said = own.map(
      (one) => `${formatYears(one)} ${one.kind} ${Math.round((one.value ?? 0) / 1e6)}`,
    );
    expect(said).toEqual(wanted);
  },
);

it("grants leave out counts", () => {
  const ids = new Set(grants(history).map(({ indicator }) => indicator));
  expect([...ids].filter((id) => /applications|chosen/.test(id))).toEqual([]);
});

it("askedOfOthers divides what was asked by what was granted in the same round", () => {
  const [asked, ...others] = askedOfOthers(history);
  expect(others).toEqual([]);
  expect(asked?.perKrone.value).toBeCloseTo(400 / 290, 9);
  expect(asked && formatMeasure(asked.perKrone)).toBe("1.4");
  expect(asked?.perKrone.formula).toBe(
    "Financing asked of the networks, 2013 ÷ Grant from the state, 2013",
  );
});

it("grants and askedOfOthers of a history without figures are none", () => {
  expect([grants(empty), askedOfOthers(empty)]).toEqual([[], []]);
});
