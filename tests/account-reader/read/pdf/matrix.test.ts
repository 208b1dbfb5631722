import { expect, it } from "vitest";
import { multiply, toMatrix } from "../../../../lib/account-reader/src/read/pdf/matrix.ts";

it("toMatrix fills what is missing so that nothing changes", () => {
  expect(toMatrix([])).toEqual([1, 0, 0, 1, 0, 0]);
  expect(toMatrix([2, 0, 0, 2])).toEqual([2, 0, 0, 2, 0, 0]);
});

it("multiply does what the inner matrix does first", () => {
  const double = toMatrix([2, 0, 0, 2, 0, 0]);
  const move = toMatrix([1, 0, 0, 1, 5, 7]);
  expect(multiply(double, move)).toEqual([2, 0, 0, 2, 10, 14]);
  expect(multiply(move, double)).toEqual([2, 0, 0, 2, 5, 7]);
});
