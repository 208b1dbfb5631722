import { beforeAll, expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { servicesChart } from "../../../lib/performance-account/src/charts/parts-chart.ts";
import { sentence } from "../../../lib/performance-account/src/display/sentence.ts";
import { table } from "../../../lib/performance-account/src/display/table.ts";
import {
  type Bundle,
  type Showable,
  toBundle,
} from "../../../lib/performance-account/src/display/to-bundle.ts";
import { toCard } from "../../../lib/performance-account/src/display/to-card.ts";
import { accountFrame } from "../../../lib/performance-account/src/frames/account-frame.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFigure } from "../measures/make-figure.ts";

const account = await loadAccount(2018);
const frame = await accountFrame(account);

it.each<[string, Showable, readonly string[]]>([
  ["text", "**Text**", ["text/markdown", "text/plain"]],
  ["a sentence", sentence`${account.figures.companies}`, ["text/markdown", "text/plain"]],
  ["a table", table([1], { Number: (one) => one }), ["text/html", "text/plain"]],
  ["a frame", frame, ["text/html", "text/plain"]],
  [
    "a chart",
    servicesChart(account),
    ["application/vnd.vegalite.v5+json", "image/svg+xml", "image/png", "text/plain"],
  ],
])("toBundle gives %s in every form", async (_, shown, types) => {
  expect(Object.keys((await toBundle(shown)).data)).toEqual(types);
});

it.each([[42], [null], [undefined], [{ a: 1 }], [[1, 2]]])("toBundle refuses %j", async (shown) => {
  await expect(toBundle(shown as never)).rejects.toThrow(/^Cannot show .*: wanted a chart/);
  await expect(toBundle(shown as never)).rejects.toThrow(TypeError);
});

it.each([
  [42, "42"],
  [undefined, "undefined"],
  [{ a: 1 }, '{"a":1}'],
])("toBundle says of %j what was wanted instead", async (shown, named) => {
  await expect(toBundle(shown as never)).rejects.toThrow(
    `Cannot show ${named}: wanted a chart, a table, a frame, a sentence or text`,
  );
});

let chart: Bundle;

beforeAll(async () => {
  chart = await toBundle(servicesChart(account));
});

it("toBundle draws a chart as SVG, for wide and narrow screens, and as PNG", () => {
  const svg = chart.data["image/svg+xml"] as string;
  const { narrow } = chart.metadata["image/svg+xml"] as { narrow: string };
  const width = (text: string) => Number(/width="(\d+)/.exec(text)?.[1]);
  expect(width(svg)).toBeGreaterThan(600);
  expect(width(narrow)).toBeLessThan(330);
  expect(svg).toContain("Matchmaking");
  const png = Buffer.from(chart.data["image/png"] as string, "base64");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * width(svg));
  expect(chart.metadata["image/png"]).toEqual({
    ...{ width: width(svg), height: png.readUInt32BE(20) / 2 },
    alt: chart.data["text/plain"],
  });
});

it("toBundle gives a chart's alternative text as plain text", () => {
  expect(chart.data["text/plain"]).toMatch(/^Bar chart\. .*Matchmaking 9,766 companies \(54\.1%\)/);
});

it("toBundle gives a chart's specification, on a ground that no theme changes", () => {
  const spec = chart.data["application/vnd.vegalite.v5+json"];
  expect(JSON.stringify(spec)).toBe(JSON.stringify(toCard(servicesChart(account))));
});

it("toBundle writes a year of a frame without thousands", async () => {
  const { data } = await toBundle(frame.loc({ columns: ["year", "value"] }).head(2));
  expect(data["text/plain"]).toMatch(/2018 {2}18,058/);
});

it.each<[string, unknown, string]>([
  ["a large number", 18058, " value\n──────\n18,058"],
  ["text", "one", "value\n─────\none"],
  ["a truth", true, "value\n─────\ntrue"],
  ["a missing number", Number.NaN, "value\n─────\n"],
  ["null", null, "value\n─────\n"],
])("toBundle writes %s of a frame", async (_, value, wanted) => {
  const { data } = await toBundle({ columns: ["value"], values: [[value]] });
  expect(data["text/plain"]).toBe(wanted);
});

it("toBundle writes a column of a frame, whose values are no rows", async () => {
  const { data } = await toBundle({ columns: ["value"], values: [1, 2] });
  expect(data["text/plain"]).toBe("value\n─────\n    1\n    2");
});

it("toBundle shows a Vega-Lite chart that is not of this library", async () => {
  const spec = {
    ...{
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
      description: "Two",
      width: 100,
    },
    ...{ title: { text: "Two" }, data: { values: [{ a: 1 }, { a: 2 }] }, mark: "point" },
    encoding: { x: { field: "a", type: "quantitative" } },
  };
  const { data } = await toBundle(spec as never);
  expect(data["image/svg+xml"]).toContain("Two");
});

const missing = makeFigure("financing_state", "");

it.each<[string, Showable, string]>([
  [
    "a chart that has nothing to draw",
    servicesChart(makeAccount({})),
    "**Which services the companies used is not given.** Not given: “Matchmaking”, “International activities”, “Collaboration projects” and “Courses and training”. It is a picture.",
  ],
  [
    "a table that lacks every value",
    table([missing], { Source: ({ label }) => label, Amount: (figure) => figure }, "Sources"),
    "Sources: Not given: “State”. It is a picture.",
  ],
  ["a table without rows", table([], { Name: () => "a" }, "Names"), "Names: nothing to show."],
])("toBundle gives %s as a sentence", async (_, shown, wanted) => {
  const { data } = await toBundle(shown);
  expect(Object.keys(data)).toEqual(["text/markdown", "text/plain"]);
  expect(data["text/markdown"]).toBe(wanted);
});

it("toBundle keeps a table in which some value is given", async () => {
  const rows = [missing, makeFigure("companies", "5")];
  const { data } = await toBundle(table(rows, { Value: (figure) => figure }));
  expect(data["text/html"]).toContain("not given");
});
