import { expect, it } from "vitest";
import { findGaps } from "../../../lib/performance-account/src/language/find-gaps.ts";

it.each([
  ["", []],
  ["no gap, { } and {a}", []],
  ["{1} of {0}", ["{0}", "{1}"]],
  ["{10}{2}", ["{2}", "{10}"]],
  ["{0} and {0}", ["{0}", "{0}"]],
])("findGaps(%j)", (text, wanted) => {
  expect(findGaps(text)).toEqual(wanted);
});
