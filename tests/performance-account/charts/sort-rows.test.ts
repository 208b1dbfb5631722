import { expect, it } from "vitest";
import { sortRows } from "../../../lib/performance-account/src/charts/sort-rows.ts";
import { makeFigure } from "../measures/make-figure.ts";

const rows = [
  { what: "b", n: makeFigure("companies", "5"), order: 3 },
  { what: "c", n: makeFigure("companies", ""), order: 1 },
  { what: "a", n: makeFigure("companies", "9"), order: 2 },
];

it.each([
  ["none", undefined, "bca"],
  ["null", null, "bca"],
  ["the number", "x", "bac"],
  ["the number, falling", "-x", "abc"],
  ["the name", "ascending", "abc"],
  ["the name, falling", "descending", "cba"],
  ["another field", { field: "order" }, "cab"],
  ["another field, falling", { field: "order", order: "descending" }, "bac"],
  ["a list", ["c", "a"], "cab"],
])("sortRows by %s", (_, sort, wanted) => {
  const sorted = sortRows(rows, sort, { name: "what", field: "n" });
  expect(sorted.map(({ what }) => what).join("")).toBe(wanted);
});
