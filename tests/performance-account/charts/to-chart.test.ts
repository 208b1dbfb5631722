import { expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/index.ts";
import { findNotGiven } from "../../../lib/performance-account/src/charts/notice.ts";
import type { PlainSpec } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import { toChart } from "../../../lib/performance-account/src/charts/to-chart.ts";
import { toBundle } from "../../../lib/performance-account/src/display/to-bundle.ts";
import type { Measure } from "../../../lib/performance-account/src/measures/derived.ts";
import { toOrigin } from "../../../lib/performance-account/src/measures/to-origin.ts";
import { makeFigure } from "../measures/make-figure.ts";

const gold = makeFigure("certified_gold", "14");
const silver = makeFigure("certified_silver", "6");
const missing = makeFigure("certified_bronze", "");

const toSpec = (figures: readonly Measure[], more: PlainSpec = {}): PlainSpec => ({
  data: figures.map((one) => ({ level: one.label, count: one })),
  mark: "point",
  encoding: {
    x: { field: "count", type: "quantitative", title: "clusters" },
    y: { field: "level", type: "nominal" },
  },
  ...more,
});

const chart = toChart(toSpec([gold, silver]), { title: "Labels", subtitle: "Clusters" });

it("toChart keeps the specification in view: mark, encoding, parameters and transforms", () => {
  const params = [{ name: "picked", select: "point" }];
  const transform = [{ filter: "datum.count > 7" }];
  const made = toChart(toSpec([gold, silver], { params, transform }), { title: "Labels" });
  expect(made.layer[0]).toMatchObject({
    mark: "point",
    params,
    encoding: { y: { field: "level" } },
  });
  expect(made).toMatchObject({ transform, width: 640 });
});

it("toChart gives title, source line, theme and an alternative text with the numbers", () => {
  expect(chart.title).toEqual({ text: ["Labels"], subtitle: ["Clusters"] });
  expect(chart.description).toBe("Point chart. Labels. clusters by level: Gold 14 and Silver 6.");
  expect(JSON.stringify(chart.layer.at(-1))).toMatch(/Source: .*made/i);
  expect(chart.config).toHaveProperty("background", "transparent");
});

it("toChart draws measures at their values, with their texts and origins in a table", () => {
  expect(chart.data).toEqual({
    values: [gold, silver].map((one) => ({
      ...{ level: one.label, count: one.value },
      ...{ countText: `${one.value}`, countOrigin: toOrigin(one) },
    })),
  });
  expect(chart.usermeta).toEqual({
    columns: [
      { field: "level", title: "level" },
      {
        ...{ field: "countText", title: "clusters", value: "count", origin: "countOrigin" },
        ...{ valueTitle: "clusters, number", originTitle: "clusters, from" },
      },
    ],
  });
});

it("toChart leaves out a measure without value, and says so under and beside the chart", () => {
  const made = toChart(toSpec([gold, missing]), { title: "Labels" });
  expect(made.data).toMatchObject({ values: [{ level: "Gold" }] });
  expect(made.description).toMatch(/Gold 14\. Not given: “Bronze”/);
  expect(JSON.stringify(made.layer.at(-1))).toContain("Not given: “Bronze”");
});

it("toChart of measures without any value says what is missing instead", () => {
  expect(findNotGiven(toChart(toSpec([missing]), { title: "Labels" }))).toEqual(["Bronze"]);
});

it.each<[string, PlainSpec]>([
  ["a mark", toSpec([gold, silver])],
  [
    "layers",
    { ...toSpec([gold, silver]), mark: undefined, layer: [{ mark: "bar" }, { mark: "text" }] },
  ],
])("toChart makes a chart of %s that is drawn wide and narrow", async (_, spec) => {
  const { data } = toBundle(toChart(spec, { title: "Labels" }));
  const drawn = data["application/vnd.vegalite.v5+json"] as { usermeta: { narrow: object } };
  for (const form of [drawn, drawn.usermeta.narrow])
    expect(await renderSvg(form as never)).toContain(">Gold</text>");
});

it.each<[string, PlainSpec, string]>([
  ["no rows", { mark: "bar" }, "Cannot make a chart: wanted a mark or layers, and data of rows"],
  [
    "no mark",
    { data: [{ a: 1 }] },
    "Cannot make a chart: wanted a mark or layers, and data of rows",
  ],
  [
    "holes",
    { data: [{ a: 1 }, { a: Number.NaN }], mark: "bar", encoding: { x: { field: "a" } } },
    'Cannot draw the chart: "a" is NaN in row 2 of its data: wanted values',
  ],
])("toChart refuses %s", (_, spec, message) => {
  expect(() => toChart(spec, { title: "Labels" })).toThrow(message);
});
