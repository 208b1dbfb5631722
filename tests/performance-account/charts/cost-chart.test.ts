import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { costChart } from "../../../lib/performance-account/src/charts/cost-chart.ts";
import { findNotGiven } from "../../../lib/performance-account/src/charts/notice.ts";
import { makeAccount } from "../measures/make-account.ts";
import { findRows } from "./find-rows.ts";

it("costChart divides the total by each count of companies", async () => {
  const rows = findRows(costChart(await loadAccount(2018)));
  expect(rows.map(({ label, value }) => [label, value])).toEqual([
    ["Per participating company", 494e6 / 18058],
    ["Per company with new competences and tools", 494e6 / 6868],
    ["Per company with new ideas", 494e6 / 5296],
    ["Per company with new products, services or processes", 494e6 / 2689],
  ]);
});

it.each([
  [
    "the total",
    { financing_total: "100 mio. kr.", companies: "50" },
    "What DKK 100 million comes to for each company",
  ],
  [
    "no total",
    { companies: "50" },
    "What the financing comes to for each company cannot be worked out",
  ],
])("costChart of %s says in its title what is divided", (_, printed, title) => {
  expect(costChart(makeAccount(printed)).title.text.join(" ")).toBe(title);
});

it("costChart says, in what is seen and in what is read, that it is no price", () => {
  const { description, layer } = costChart(
    makeAccount({ financing_total: "100 mio. kr.", companies: "50" }),
    { width: 2000 },
  );
  expect(description).toContain("not the price of an outcome");
  expect(JSON.stringify(layer)).toContain(
    "own calculation. An average over all activities, not the price",
  );
});

it("costChart leaves an outcome that nobody had unknown", () => {
  const made = makeAccount({
    ...{ financing_total: "100 mio. kr.", companies: "50", companies_new_ideas: "0" },
  });
  expect(findRows(costChart(made)).map(({ value }) => value)).toEqual([2e6, null, null, null]);
});

it.each([
  ["the total alone, whatever else is", {}, ["Total financing"]],
  [
    "every count, if that is it",
    { financing_total: "100 mio. kr." },
    [
      "Participating companies",
      "New competences and tools",
      "New ideas",
      "New products, services or processes",
    ],
  ],
])("costChart without a bar says that it lacks %s", (_, printed, labels) => {
  expect(findNotGiven(costChart(makeAccount(printed)))).toEqual(labels);
});
