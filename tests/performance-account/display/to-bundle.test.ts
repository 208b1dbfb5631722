import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { sentence } from "../../../lib/performance-account/src/display/sentence.ts";
import { table } from "../../../lib/performance-account/src/display/table.ts";
import { type Showable, toBundle } from "../../../lib/performance-account/src/display/to-bundle.ts";
import { accountFrame } from "../../../lib/performance-account/src/frames/account-frame.ts";
import { servicesChart } from "../charts/all-charts.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFigure } from "../measures/make-figure.ts";

const account = await loadAccount(2018);
const frame = await accountFrame(account);

it.each<[string, Showable, readonly string[]]>([
  ["text", "**Text**", ["text/markdown", "text/plain"]],
  ["a sentence", sentence`${account.figures.companies}`, ["text/markdown", "text/plain"]],
  ["a table", table([1], { Number: (one) => one }), ["text/html", "text/plain"]],
  ["a frame", frame, ["text/html", "text/plain"]],
  ["a chart", servicesChart(account), ["application/vnd.vegalite.v5+json", "text/plain"]],
])("toBundle gives %s in every form", (_, shown, types) => {
  expect(Object.keys(toBundle(shown).data)).toEqual(types);
});

it.each([[42], [null], [undefined], [{ a: 1 }], [[1, 2]]])("toBundle refuses %j", (shown) => {
  expect(() => toBundle(shown as never)).toThrow(/^Cannot show .*: wanted a chart/);
  expect(() => toBundle(shown as never)).toThrow(TypeError);
});

it.each([
  [42, "42"],
  [undefined, "undefined"],
  [{ a: 1 }, '{"a":1}'],
])("toBundle says of %j what was wanted instead", (shown, named) => {
  expect(() => toBundle(shown as never)).toThrow(
    `Cannot show ${named}: wanted a chart, a table, a frame, a figure, a sentence or text`,
  );
});

const vegaLite = "application/vnd.vegalite.v5+json";
const chart = toBundle(servicesChart(account));

it("toBundle gives a chart's alternative text as plain text", () => {
  expect(chart.data["text/plain"]).toMatch(/^Bar chart\. .*Matchmaking 9,766 companies · 54\.1%/);
});

it("toBundle gives a chart on a ground that no theme changes, and as a page draws it", () => {
  const spec = servicesChart(account);
  const config = { ...(spec.config as object), background: "white" };
  const usermeta = {
    ...(spec.usermeta as object),
    page: { padding: spec.padding, background: "transparent" },
    narrow: fitWidth(spec, 312),
  };
  expect(chart.data[vegaLite]).toEqual({ ...spec, padding: 12, config, usermeta });
});

it("toBundle writes a year of a frame without thousands", () => {
  const { data } = toBundle(frame.loc({ columns: ["year", "value"] }).head(2));
  expect(data["text/plain"]).toMatch(/2018 {2}18,058/);
});

it.each<[string, unknown, string]>([
  ["a large number", 18058, " value\n──────\n18,058"],
  ["text", "one", "value\n─────\none"],
  ["a truth", true, "value\n─────\ntrue"],
  ["a missing number", Number.NaN, "value\n─────\n"],
  ["null", null, "value\n─────\n"],
])("toBundle writes %s of a frame", (_, value, wanted) => {
  const { data } = toBundle({ columns: ["value"], values: [[value]] });
  expect(data["text/plain"]).toBe(wanted);
});

it("toBundle writes a column of a frame, whose values are no rows", () => {
  const { data } = toBundle({ columns: ["value"], values: [1, 2] });
  expect(data["text/plain"]).toBe("value\n─────\n    1\n    2");
});

it.each([
  ["a ground of its own", { config: { background: "white" }, padding: 3 }],
  ["no ground", {}],
])("toBundle shows a Vega-Lite chart that is not of this library as it is: %s", (_, own) => {
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    ...{ description: "Two", width: 100, title: { text: "Two" }, mark: "point", ...own },
  };
  expect(toBundle(spec).data[vegaLite]).toEqual(spec);
});

const missing = makeFigure("financing_state", "");

it.each<[string, Showable, string]>([
  [
    "a chart that has nothing to draw",
    servicesChart(makeAccount({})),
    "**Companies by service, 2030.** Not given: “Matchmaking”, “International activities”, “Collaboration projects” and “Courses and training”. It is a picture.",
  ],
  [
    "a table that lacks every value",
    table([missing], { Source: ({ label }) => label, Amount: (figure) => figure }, "Sources"),
    "Sources: Not given: “State”. It is a picture.",
  ],
  ["a table without rows", table([], { Name: () => "a" }, "Names"), "Names: nothing to show."],
])("toBundle gives %s as a sentence", (_, shown, wanted) => {
  const { data } = toBundle(shown);
  expect(Object.keys(data)).toEqual(["text/markdown", "text/plain"]);
  expect(data["text/markdown"]).toBe(wanted);
});

it("toBundle keeps a table in which some value is given", () => {
  const rows = [missing, makeFigure("companies", "5")];
  const { data } = toBundle(table(rows, { Value: (figure) => figure }));
  expect(data["text/html"]).toContain("not given");
});

const plain = {
  data: [{ year: 2018, count: 5 }],
  mark: "bar",
  encoding: { x: { field: "year" }, y: { field: "count", type: "quantitative" } },
};

it.each<[string, Showable, object]>([
  ["rows", plain, { data: { values: plain.data } }],
  [
    "a frame",
    { ...plain, data: { columns: ["year", "count"], values: [[2018, 5]] } },
    { data: { values: plain.data } },
  ],
  [
    "named values",
    { ...plain, data: { name: "a", values: plain.data } },
    { data: { name: "a", values: plain.data } },
  ],
  ["an address", { ...plain, data: { url: "a.csv" } }, { data: { url: "a.csv" } }],
  [
    "version 6",
    { ...plain, $schema: "https://vega.github.io/schema/vega-lite/v6.json" },
    { $schema: "https://vega.github.io/schema/vega-lite/v6.json" },
  ],
  [
    "selections",
    { ...plain, params: [{ name: "a", select: "point" }] },
    { params: [{ name: "a", select: "point" }] },
  ],
])("toBundle takes any specification of Vega-Lite: %s", (_, spec, wanted) => {
  const { data } = toBundle(spec);
  expect(data[vegaLite]).toMatchObject(wanted);
  expect(data["text/plain"]).toMatch(/^Bar chart\./);
  expect(data[vegaLite]).toHaveProperty("description", data["text/plain"]);
});

it("toBundle takes a specification of Vega", () => {
  const spec = {
    $schema: "https://vega.github.io/schema/vega/v6.json",
    description: "A",
    marks: [],
  };
  expect(toBundle(spec).data).toEqual({ "application/vnd.vega.v5+json": spec, "text/plain": "A" });
});

it.each([undefined, null, Number.NaN])("toBundle refuses %s where a chart draws it", (count) => {
  expect(() => toBundle({ ...plain, data: [{ year: 2018, count, other: undefined }] })).toThrow(
    `Cannot draw the chart: "count" is ${count} in row 1 of its data: wanted values`,
  );
});

it("toBundle tells a figure, and a missing one with its reason", () => {
  expect(toBundle(account.figures.companies).data["text/plain"]).toBe(
    "Participating companies: 18,058 companies",
  );
  expect(toBundle(account.figures.financing_total).data["text/markdown"]).toMatch(
    /^Total financing: <data value="494000000"/,
  );
  expect(toBundle(missing).data["text/plain"]).toBe("Not given: “State”. It is a picture.");
});
