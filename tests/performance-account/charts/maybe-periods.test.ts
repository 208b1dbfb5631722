import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import type { PlainSpec } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import { toChart } from "../../../lib/performance-account/src/charts/to-chart.ts";
import { grants } from "../../../lib/performance-account/src/measures/grants.ts";

const figures = grants(await loadHistory()).slice(0, 2);
const toRow = (figure: (typeof figures)[number]) => ({
  ...{ what: figure.label, from: figure.year, to: figure.lastYear, amount: figure },
});
const spec = {
  data: figures.map(toRow),
  mark: { type: "bar", color: "#123456" },
  encoding: { x: { field: "from" }, x2: { field: "to" }, y: { field: "what" } },
} as const;
const draw = (more: PlainSpec = {}) =>
  toChart({ ...spec, ...more }, { title: "Money", limit: "Some." });

it("periods have a bar over their years with the amount in words, and a table without the years", () => {
  const { data, usermeta, description } = draw();
  expect(data).toMatchObject({
    values: [
      { barText: "DKK 290 million granted", isResult: true, from: 2013 },
      { barText: "at least DKK 400 million asked of others", isResult: false },
    ],
  });
  expect((usermeta as { columns: { field: string }[] }).columns.map(({ field }) => field)).toEqual([
    "what",
    "amountText",
  ]);
  expect(description).toMatch(/^Chart over years\. Money: .* 290 million granted; .* Some\.$/);
  expect(JSON.stringify(draw().layer)).toContain('"stroke":"#123456"');
});

it.each([
  [spec.data, "Full: granted. Dashed: offered, expected or asked of others."],
  [spec.data.slice(0, 1), "money. Full: granted."],
  [spec.data.slice(1), "money. Dashed: offered, expected or asked of others."],
])("periods say how to read the bars that there are: %#", (data, wanted) => {
  expect(draw({ data }).title.subtitle.join(" ").endsWith(wanted)).toBe(true);
});

it("periods have the years of what stands beside them", () => {
  const beside = [{ ...figures[0], year: 2000, lastYear: 2030 }] as typeof figures;
  expect(JSON.stringify(toChart(spec, { title: "Money", beside }))).toContain("[1999.5,2030.5]");
});

it.each<[string, PlainSpec]>([
  ["an opacity", { mark: { type: "bar", opacity: 0.5 } }],
  ["a tooltip", { encoding: { ...spec.encoding, tooltip: { field: "what" } } }],
  ["other years than its figures have", { data: spec.data.map((row) => ({ ...row, from: 1999 })) }],
  ["an order", { encoding: { ...spec.encoding, y: { field: "what", sort: "ascending" } } }],
  ["parameters", { params: [{ name: "p", select: "point" }] }],
])("toChart draws %s as the specification says, not as periods of ours", (_, more) => {
  const { mark, encoding } = { ...spec, ...more };
  expect(draw(more).layer[0]).toMatchObject({ mark, encoding });
});
