import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { smallCompanies } from "../../../lib/performance-account/src/measures/small-companies.ts";

const history = await loadHistory();
const place = { population: "clusters-and-networks", year: 2018 } as const;
const outcomes = smallCompanies(history, place);

it.each([
  [0, "New competences and tools", 4843, 6868],
  [1, "New ideas", 3941, 5296],
  [2, "New products, services or processes", 1998, 2689],
])(
  "smallCompanies of 2018 divides outcome %i by the total of the same source",
  (at, label, small, all) => {
    const outcome = outcomes[at];
    expect(outcome?.all.label).toBe(label);
    expect(outcome?.share.value).toBeCloseTo(small / all, 9);
    expect(outcome?.all.source.id).toBe(outcome?.small.source.id);
  },
);

it("smallCompanies says whether its totals are those of the account", () => {
  expect(outcomes.map(({ agrees, chosen }) => [agrees, chosen.source.id])).toEqual(
    outcomes.map(() => [true, "performance-account-2018"]),
  );
  const figures = history.figures.map((figure) =>
    figure.indicator === "companies_new_ideas" && figure.source.id.startsWith("digitallead")
      ? { ...figure, value: 5000 }
      : figure,
  );
  expect(smallCompanies({ ...history, figures }, place).map(({ agrees }) => agrees)).toEqual([
    true,
    false,
    true,
  ]);
});

it("smallCompanies leaves out what no source gives", () => {
  expect(smallCompanies(history, { ...place, year: 2016 })).toEqual([]);
  expect(smallCompanies({ figures: [], accounts: [], breaks: [] }, place)).toEqual([]);
});
