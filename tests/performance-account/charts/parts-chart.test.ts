import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import {
  outcomesChart,
  servicesChart,
} from "../../../lib/performance-account/src/charts/parts-chart.ts";
import { makeAccount } from "../measures/make-account.ts";
import { findRows } from "./find-rows.ts";

const account = await loadAccount(2018);

it("servicesChart draws the companies as shares of all companies", () => {
  expect(findRows(servicesChart(account)).map(({ label, value }) => [label, value])).toEqual([
    ["Matchmaking", 9766 / 18058],
    ["International activities", 4758 / 18058],
    ["Collaboration projects", 3445 / 18058],
    ["Courses and training", 434 / 18058],
  ]);
});

it("outcomesChart draws the companies as shares of all companies", () => {
  expect(findRows(outcomesChart(account)).map(({ label, value }) => [label, value])).toEqual([
    ["New competences and tools", 6868 / 18058],
    ["New ideas", 5296 / 18058],
    ["New products, services or processes", 2689 / 18058],
  ]);
});

const some = makeAccount({
  ...{ companies: "100", companies_courses: "40", companies_new_ideas: "30" },
});
const none = makeAccount({});

it.each([
  [
    "servicesChart of the largest service",
    servicesChart(some),
    "Courses and training reached 40.0% of the companies",
  ],
  [
    "outcomesChart of the largest outcome",
    outcomesChart(some),
    "30.0% of the companies reported new ideas",
  ],
  ["servicesChart of none", servicesChart(none), "Which services the companies used is not given"],
  ["outcomesChart of none", outcomesChart(none), "What came of it for the companies is not given"],
])("%s says in its title what is known", (_, chart, title) => {
  expect(chart.title.text.join(" ")).toBe(title);
});

it.each([
  ["servicesChart", servicesChart],
  ["outcomesChart", outcomesChart],
])("%s says that parts overlap, in what is seen and in what is read", (_, chart) => {
  const { description, layer } = chart(some, { width: 2000 });
  expect(description).toContain("the shares must not be added up");
  expect(JSON.stringify(layer)).toContain("the shares must not be added up");
});

it("servicesChart names the whole", () => {
  const { subtitle } = servicesChart(some).title;
  expect(subtitle.join(" ")).toContain("as a share of all 100 companies in the");
});

const parts = { companies_courses: "40", companies_projects: "8" };

it.each([
  ["is missing", parts],
  ["is zero", { ...parts, companies: "0" }],
])("servicesChart draws counts where the whole %s", (_, printed) => {
  const spec = servicesChart(makeAccount(printed), { width: 2000 });
  expect(findRows(spec).map(({ value, text }) => [value, text])).toEqual([
    [40, "40 companies"],
    [8, "8 companies"],
    [null, "not given"],
    [null, "not given"],
  ]);
  expect(JSON.stringify(spec)).toContain('"domain":[0,40]');
  expect(JSON.stringify(spec)).not.toMatch(/as a share of|the shares/);
  expect(spec.title.text).toEqual(["Courses and training reached 40 companies"]);
});

it("outcomesChart says in its title a count where it knows no share", () => {
  const spec = outcomesChart(makeAccount({ companies_new_ideas: "30" }));
  expect(spec.title.text.join(" ")).toBe("30 companies reported new ideas");
});
