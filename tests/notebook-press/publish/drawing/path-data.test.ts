import { expect, it } from "vitest";
import {
  formatNumber,
  maybeMovePath,
} from "../../../../lib/notebook-press/src/publish/drawing/path-data.ts";

it.each([
  ["a line", "M1,2L4,6", "M11 22l3 4"],
  ["a line across and one down", "M1,2L4,2L4,6", "M11 22h3v4"],
  ["a box", "M1,2h16v6.8h-16Z", "M11 22h16v6.8h-16z"],
  ["places across and down", "M1,2H5V9", "M11 22h4v7"],
  ["a circle", "M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0", "M14 20a4 4 0 1 1-8 0a4 4 0 1 1 8 0"],
  ["a curve", "M1,1C2,1,3,2,3,4S1,2,5,5", "M11 21c1 0 2 1 2 3s-2-2 2 1"],
  ["a small circle", "m1,1a2,2,0,0,1,3,3", "M11 21a2 2 0 0 1 3 3"],
  ["two shapes", "M0,0h1ZM5,5L6,6", "M10 20h1zM15 25l1 1"],
  ["what follows a closed shape", "M1,1h4v4Zl2,2", "M11 21h4v4zl2 2"],
  ["a long fraction", "M.333333,1e-7L1,1", "M10.33 20l.67 1"],
])("maybeMovePath moves %s", (_, data, moved) => {
  expect(maybeMovePath(data, { x: 10, y: 20 })).toBe(moved);
});

it.each(["", "M1", "M1,2L3,4,5,6", "no path", "M1,2X3"])(
  "maybeMovePath leaves %j alone",
  (data) => {
    expect(maybeMovePath(data, { x: 1, y: 1 })).toBeUndefined();
  },
);

it("maybeMovePath gives a shape at two places the same steps", () => {
  const [one, other] = [3.14, 77.7].map((x) => maybeMovePath("M0,3.62L-4.18,-3.62Z", { x, y: x }));
  expect(one).not.toBe(other);
  expect(one?.slice(one.indexOf("l"))).toBe(other?.slice(other.indexOf("l")));
});

it.each([
  [0, "0"],
  [-0, "0"],
  [0.004, "0"],
  [-0.001, "0"],
  [0.5, ".5"],
  [-0.25, "-.25"],
  [10.2, "10.2"],
  [87.499999, "87.5"],
])("formatNumber writes %d as %s", (number, text) => {
  expect(formatNumber(number)).toBe(text);
});
