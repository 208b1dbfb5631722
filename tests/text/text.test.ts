import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeHtml } from "../../lib/src/text/escape-html.ts";
import { list } from "../../lib/src/text/list.ts";
import { lowerFirst } from "../../lib/src/text/lower-first.ts";
import { wrap } from "../../lib/src/text/wrap.ts";

it.each([
  ["", 10, []],
  ["one", 10, ["one"]],
  ["one two three four", 10, ["one two", "three four"]],
  ["evenly broken, not with one word left", 34, ["evenly broken, not", "with one word left"]],
  ["a verylongwordthatdoesnotfit b", 6, ["a", "verylongwordthatdoesnotfit", "b"]],
  ["  spaces   between  ", 30, ["spaces between"]],
])("wrap breaks %j at %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

it("wrap loses no word and keeps to the width", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\w{1,8}$/)),
      fc.integer({ min: 8, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(" "), width);
        expect(lines.join(" ")).toBe(words.join(" "));
        expect(lines.every((line) => line.length <= width)).toBe(true);
      },
    ),
  );
});

it.each([
  [[], ""],
  [["gold"], "gold"],
  [["gold", "silver"], "gold and silver"],
  [["gold", "silver", "bronze"], "gold, silver and bronze"],
])("list joins %j", (names, wanted) => {
  expect(list(names)).toBe(wanted);
});

it.each([
  ["New ideas", "new ideas"],
  ["", ""],
])("lowerFirst changes %j", (text, wanted) => {
  expect(lowerFirst(text)).toBe(wanted);
});

it("escapeHtml escapes what ends a text or an attribute", () => {
  expect(escapeHtml(`<a href="x">R&D's</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;R&amp;D's&lt;/a&gt;",
  );
});
