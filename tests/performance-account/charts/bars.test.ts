import { compile, type TopLevelSpec } from "vega-lite";
import { expect, it } from "vitest";
import { type BarsSpec, bars } from "../../../lib/performance-account/src/charts/bars.ts";
import { colors } from "../../../lib/performance-account/src/charts/theme.ts";
import { findRows } from "./find-rows.ts";
import { makeBar, makeBarsSpec } from "./make-bars-spec.ts";

const known = makeBar();
const unknown = makeBar({ label: "Second bar", value: undefined, text: "not given" });

const draw = (changes: Partial<BarsSpec>, width?: number) =>
  bars(makeBarsSpec(changes), width ? { width } : {});
const drawText = (changes: Partial<BarsSpec>) => JSON.stringify(draw(changes).layer);

interface Layer {
  readonly encoding: { readonly x: { readonly scale: object; readonly axis: object } };
}
const findBarLayer = (changes: Partial<BarsSpec>) => draw(changes).layer[0] as Layer;

it("bars have the width, the title and the texts that are asked for", () => {
  expect(draw({}, 400)).toMatchObject({
    width: 400,
    description: "Bar chart. A subtitle: First bar 1 thing · 50%.",
    title: { text: ["A title"], subtitle: ["A subtitle"] },
  });
  expect(drawText({})).toContain('{"source":["Source: made up."]}');
});

it("bars say what limits them, and in words what they are told to", () => {
  const { description, layer } = draw({ about: "Things", told: "one", limit: "Not all." });
  expect(description).toBe("Bar chart. Things: one. Not all.");
  expect(JSON.stringify(layer)).toContain('{"source":["Source: made up. Not all."]}');
});

it.each([
  [[5, 7], 7],
  [[0], 1],
  [[undefined], 1],
])("bars of %j have an axis to %d where no other end is given", (values, max) => {
  const { max: _, ...spec } = makeBarsSpec({ bars: values.map((value) => makeBar({ value })) });
  expect(JSON.stringify(bars({ ...spec, track: true }).layer)).toContain(`{"datum":${max},`);
});

it("bars are 640 pixels wide by default", () => {
  expect(draw({}).width).toBe(640);
});

it.each([
  ["a title", { title: "A title that takes more than one line on a phone" }, "text"],
  ["a subtitle", { subtitle: "A subtitle that takes more than one line on a phone" }, "subtitle"],
] as const)("bars break %s into lines for the width", (_, changes, field) => {
  const wide = draw(changes).title[field];
  const narrow = draw(changes, 240).title[field];
  expect([wide.length, narrow.length]).toEqual([1, 2]);
  expect(narrow.join(" ")).toBe(wide.join(" "));
});

it("bars keep the order that is given, with null for an unknown value", () => {
  const rows = findRows(draw({ bars: [unknown, known, makeBar({ label: "Third", value: 0 })] }));
  expect(rows.map(({ label, value }) => [label, value])).toEqual([
    ["Second bar", null],
    ["First bar", 1],
    ["Third", 0],
  ]);
});

it.each([
  ["no bar is unknown", [known], false],
  ["a bar is unknown", [known, unknown], true],
  ["a bar is zero", [makeBar({ value: 0 })], false],
])("bars have a dashed outline only where one is unknown: here %s", (_, given, wanted) => {
  expect(drawText({ bars: given }).includes(colors.unknown)).toBe(wanted);
});

it.each([true, false])("bars have a pale track behind them if asked for: %s", (track) => {
  expect(drawText({ track }).includes(colors.track)).toBe(track);
});

it.each([
  ["is there for known bars", [known, unknown], true],
  ["is silent if there are none", [unknown], false],
])("bars' group of marks %s", (_, given, aria) => {
  expect(findBarLayer({ bars: given })).toMatchObject({ mark: { aria } });
});

it("bars begin at zero and end where they are told to", () => {
  expect(findBarLayer({ max: 7 }).encoding.x.scale).toEqual({ domain: [0, 7], nice: false });
});

it.each([
  ["a title and a format", {}, { title: "Things", format: ",d" }],
  ["no title if it is empty", { axisTitle: "" }, { title: null }],
  ["numbers where they are asked for", { axisValues: [0, 1] }, { values: [0, 1] }],
])("bars' axis has %s", (_, changes, wanted) => {
  expect(findBarLayer(changes).encoding.x.axis).toMatchObject(wanted);
});

it("bars' axis finds its own round numbers if none are asked for", () => {
  expect(findBarLayer({}).encoding.x.axis).not.toHaveProperty("values");
});

it.each([
  ["known ones", [known]],
  ["unknown ones", [unknown]],
  ["none", []],
])("bars compile with %s", (_, given) => {
  const spec = draw({ bars: given });
  expect(() => compile(spec as unknown as TopLevelSpec)).not.toThrow();
});
