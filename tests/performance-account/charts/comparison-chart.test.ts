import { expect, it } from "vitest";
import { comparisonChart } from "../../../lib/performance-account/src/charts/comparison-chart.ts";
import { change } from "../../../lib/performance-account/src/measures/change.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";
import { findRows } from "./find-rows.ts";

const companies = (printed: string) => makeFigure("companies", printed);
const account = { year: 2018, population: "clusters-and-networks" } as const;
const draw = (now = companies("500"), before = companies("400")) =>
  comparisonChart(
    [change({ measure: now, year: 2018 }, { measure: before, year: 2016 })],
    account,
    { title: "Companies", limit: "Another set." },
  );

it("comparisonChart has a bar for each year, the earlier first", () => {
  const rows = findRows(draw());
  expect(rows.map(({ barLabel, value }) => [barLabel, value])).toEqual([
    ["Participating companies, 2016", 400],
    ["Participating companies, 2018", 500],
  ]);
});

it("comparisonChart says in words what it shows, of whom, and what limits it", () => {
  expect(draw()).toMatchObject({
    description: expect.stringMatching(
      /^Bar chart\. Companies\. Companies: the .*: .* 2016 400; .* 2018 500\. Another set\.$/,
    ),
    title: { subtitle: ["Companies: the most significant clusters and innovation networks"] },
  });
});

it("comparisonChart names its axis as other charts do", () => {
  expect(JSON.stringify(draw())).toContain('"title":"Companies","grid":false');
});

it("comparisonChart draws shares against the whole that they are of", () => {
  const part = (printed: string) => makeFigure("companies_new_ideas", printed);
  const chart = comparisonChart(
    [
      change(
        { measure: share(part("50"), companies("100")), year: 2018 },
        { measure: share(part("20"), companies("100")), year: 2016 },
      ),
    ],
    account,
    { title: "Shares", limit: "" },
  );
  expect(findRows(chart).map(({ value }) => value)).toEqual([0.2, 0.5]);
  expect(chart.title.subtitle.join(" ")).toMatch(/^Share of participating companies: /);
});
