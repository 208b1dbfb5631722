import { expect, it } from "vitest";
import { bars } from "../../../lib/performance-account/src/charts/bars.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { findRows } from "./find-rows.ts";
import { makeBar, makeBarsSpec } from "./make-bars-spec.ts";

const spec = makeBarsSpec({
  title: "A title that takes more than one line on a phone",
  subtitle: "A subtitle that takes more than one line on a phone",
  source: "Source: made up, and described at such length that it takes more than one line.",
  bars: [makeBar({ label: "A label that takes more than one line beside its number" })],
});
const wide = bars(spec);

it("fitWidth is as if the chart had been made with the width, there and back", () => {
  const narrow = fitWidth(wide, 312);
  expect(narrow).toEqual(bars(spec, { width: 312 }));
  expect(fitWidth(narrow, 640)).toEqual(wide);
});

it("fitWidth breaks title, subtitle and labels, and takes the short number", () => {
  const { title, ...narrow } = fitWidth(wide, 312);
  expect([title.text.length, title.subtitle.length]).toEqual([2, 2]);
  const [row] = findRows(narrow as typeof wide);
  expect([row?.lines.length, row?.number]).toEqual([2, ["", "50%"]]);
});

it("fitWidth leaves the chart that it is given as it was", () => {
  const before = structuredClone(wide);
  fitWidth(wide, 312);
  expect(wide).toEqual(before);
});

it.each([
  ["no data", {}],
  ["data of another kind", { data: { values: [{ a: 1 }] } }],
  ["data by address", { data: { url: "https://example.org/a.json" } }],
])("fitWidth keeps what a chart of somebody else's has: %s", (_, data) => {
  const { data: __, height: ___, ...rest } = wide;
  const other = { ...rest, ...data, layer: [{ mark: "point" }] };
  expect(fitWidth(other, 312)).toMatchObject({ ...data, width: 312, layer: [{ mark: "point" }] });
});
