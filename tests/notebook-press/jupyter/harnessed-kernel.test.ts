import fc from "fast-check";
import { expect, it } from "vitest";
import { cutMarker } from "../../../lib/notebook-press/src/jupyter/harnessed-kernel.ts";

it.each([
  ["a text without it", "", "text", { shown: "text", held: "", isFound: false }],
  ["the marker alone", "", "<<>>", { shown: "", held: "", isFound: true }],
  ["a text before and after it", "", "a<<>>b", { shown: "ab", held: "", isFound: true }],
  ["its first half", "", "a<<", { shown: "a", held: "<<", isFound: false }],
  ["its second half", "<<", ">>", { shown: "", held: "", isFound: true }],
  ["what only began like it", "<<", "a", { shown: "<<a", held: "", isFound: false }],
  ["what began like it twice", "<<", "<<", { shown: "<<", held: "<<", isFound: false }],
])("cutMarker takes %s", (_, held, text, cut) => {
  expect(cutMarker(held + text, "<<>>")).toEqual(cut);
});

it("cutMarker finds the marker wherever the texts are split", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b") }),
      fc.nat(8),
      fc.nat(8),
      (before, i, j) => {
        const all = `${before}abba`;
        const [first = 0, second = 0] = [i, j]
          .map((at) => Math.min(at, all.length))
          .sort((a, b) => a - b);
        let held = "";
        let shown = "";
        let isFound = false;
        for (const text of [all.slice(0, first), all.slice(first, second), all.slice(second)]) {
          if (isFound) break;
          const cut = cutMarker(held + text, "abba");
          held = cut.held;
          shown += cut.shown;
          isFound = cut.isFound;
        }
        expect(isFound).toBe(true);
        expect(shown.startsWith(before.slice(0, all.indexOf("abba")))).toBe(true);
      },
    ),
  );
});
