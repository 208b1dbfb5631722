import { expect, it } from "vitest";
import { findHeader, renderJson } from "../../../lib/performance-account/src/exports/to-package.ts";

it.each([
  ["nothing", "", []],
  ["a head alone", "id", ["id"]],
  [
    "a mark of the byte order, quotes and other line ends",
    '\uFEFF"a, b" ,c\r\n1,2\r\n',
    ["a, b", "c"],
  ],
  ["rows of another length", "a,b\n1\n1,2,3\n", ["a", "b"]],
])("findHeader reads %s", (_, text, expected) => {
  expect(findHeader(text)).toEqual(expected);
});

it("renderJson gives a line to each field and ends with a line end", () => {
  expect(renderJson({ a: 1, b: [2] })).toBe('{\n  "a": 1,\n  "b": [\n    2\n  ]\n}\n');
});
