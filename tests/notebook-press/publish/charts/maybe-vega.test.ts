import { expect, it } from "vitest";
import { maybeVega } from "../../../../lib/notebook-press/src/publish/charts/maybe-vega.ts";

const values = [
  { city: "A", mm: 5 },
  { city: "B", mm: 9 },
];
const bars = {
  data: { values },
  mark: "bar",
  encoding: { x: { field: "city" }, y: { field: "mm", type: "quantitative" } },
};
const lite = (version: number, spec: object = bars) => ({
  $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
  ...spec,
});
const dots = { type: "symbol", from: { data: "t" }, encode: { update: { x: { field: "mm" } } } };
const vega = (data: readonly object[], marks: readonly object[] = [dots]) => ({
  $schema: "https://vega.github.io/schema/vega/v5.json",
  ...{ width: 50, height: 50, data, marks },
});

it.each([
  ["Vega-Lite 4 with a selection", lite(4, { ...bars, selection: { pick: { type: "single" } } })],
  ["Vega-Lite 5", lite(5)],
  ["Vega-Lite 6", lite(6)],
  ["Vega-Lite with a parameter", lite(5, { ...bars, params: [{ name: "b", select: "interval" }] })],
  ["Vega", vega([{ name: "t", values }])],
])("maybeVega draws %s", async (_, spec) => {
  const drawn = await maybeVega(spec);
  expect(drawn?.svg).toMatch(/^<svg/);
  expect(drawn?.svg).toMatch(/<path [^>]*d="M/);
  expect(drawn?.spec).toEqual(JSON.parse(JSON.stringify(drawn?.spec)));
});

it.each<[string, object]>([
  ["data elsewhere", lite(5, { ...bars, data: { url: "https://example.org/rain.json" } })],
  ["data beside the file", lite(5, { ...bars, data: { url: "rain.csv" } })],
  ["data elsewhere for Vega", vega([{ name: "t", url: "rain.json" }])],
  [
    "data elsewhere in a group",
    vega([{ name: "t", values }], [{ type: "group", data: [{ name: "u", url: "u.json" }] }]),
  ],
  ["no mark", lite(5, { data: { values } })],
  [
    "an expression that is none",
    vega([{ name: "t", values, transform: [{ type: "filter", expr: "(" }] }]),
  ],
  ["an unknown transformation", vega([{ name: "t", values, transform: [{ type: "nothing" }] }])],
])("maybeVega draws nothing for %s", async (_, spec) => {
  expect(await maybeVega({ ...spec })).toBeUndefined();
});

it("maybeVega leaves the specification as it was", async () => {
  const spec = lite(5);
  const before = structuredClone(spec);
  await maybeVega(spec);
  expect(spec).toEqual(before);
});
