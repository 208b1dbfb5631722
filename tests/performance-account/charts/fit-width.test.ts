import { expect, it } from "vitest";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { findRows } from "./find-rows.ts";
import { half, toBars } from "./make-bars.ts";

const texts = {
  title: "A title that takes more than one line on a phone",
  subtitle: "A subtitle that takes more than one line on a phone",
  source: "Source: made up, and described at such length that it takes more than one line.",
};
const rows = [{ what: "A label that takes more than one line beside its number", share: half }];
const wide = toBars(rows, texts);

it("fitWidth is as if the chart had been made with the width, there and back", () => {
  const narrow = fitWidth(wide, 312);
  expect(narrow).toEqual(toBars(rows, { ...texts, width: 312 }));
  expect(fitWidth(narrow, 640)).toEqual(wide);
});

it("fitWidth breaks title, subtitle and labels, and takes the short number", () => {
  const { title, ...narrow } = fitWidth(wide, 312);
  expect([title.text.length, title.subtitle.length]).toEqual([2, 2]);
  const [row] = findRows(narrow as typeof wide);
  expect([row?.barLines.length, row?.barNumber]).toEqual([2, ["", "50%"]]);
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
