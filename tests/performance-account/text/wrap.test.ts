import fc from "fast-check";
import { expect, it } from "vitest";
import { wrap } from "../../../lib/performance-account/src/text/wrap.ts";

it.each([
  ["", 10, []],
  ["one", 10, ["one"]],
  ["one two three four", 10, ["one two", "three four"]],
  ["evenly broken, not with one word left", 34, ["evenly broken, not", "with one word left"]],
  ["a verylongwordthatdoesnotfit b", 6, ["a", "verylongwordthatdoesnotfit", "b"]],
  ["  spaces   between  ", 30, ["spaces between"]],
  ["just fits", 9, ["just fits"]],
  ["just fits", 8, ["just", "fits"]],
  ["no room", 0, ["no", "room"]],
  ["Who paid DKK 512 million", 12, ["Who paid", "DKK 512 million"]],
  ["Hvem der betalte 512 mio. kr., så vidt", 25, ["Hvem der betalte", "512 mio. kr., så vidt"]],
  ["for 54,1 pct. af alle", 9, ["for", "54,1 pct.", "af alle"]],
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
