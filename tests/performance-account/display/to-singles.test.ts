import { expect, it } from "vitest";
import { paragraph } from "../../../lib/performance-account/src/display/paragraph.ts";
import { toSingles } from "../../../lib/performance-account/src/display/to-singles.ts";

it.each([
  ["one thing", "a", ["a"]],
  ["a list, in order", ["a", "b"], ["a", "b"]],
  ["an empty list", [], []],
  ["no text", "", []],
  ["a paragraph with nothing to say", [paragraph([]), "b"], ["b"]],
])("toSingles gives of %s what there is to show", (_, shown, wanted) => {
  expect(toSingles(shown)).toEqual(wanted);
});
