import { expect, it } from "vitest";
import type { DocumentLine } from "../../../../lib/account-reader/src/document/document.ts";
import { moveNotes } from "../../../../lib/account-reader/src/read/pdf/move-notes.ts";

const toGroup = (text: string): readonly DocumentLine[] => [
  { page: 1, line: 1, text, kind: text.startsWith("~") ? "margin" : "text" },
];

const read = (...pages: readonly (readonly string[])[]) =>
  moveNotes(pages.map((page) => page.map(toGroup))).map((groups) =>
    groups.flatMap((group) => group.map(({ text }) => text)),
  );

it("moveNotes takes footnotes out of a sentence that goes on over the end of a page", () => {
  expect(
    read(
      ["The clusters were met by", "¹ Counted once.", "~ 1"],
      ["~ head", "many companies.", "And more."],
    ),
  ).toEqual([
    ["The clusters were met by", "~ 1"],
    ["~ head", "many companies.", "¹ Counted once.", "And more."],
  ]);
});

it.each([
  ["after a sentence", [["The clusters met many companies.", "¹ Counted once."], ["Next."]]],
  ["on the last page", [["The clusters were met by", "¹ Counted once."]]],
  ["before other text", [["The clusters were met by", "¹ Counted once.", "More text."], ["Next."]]],
])("moveNotes leaves footnotes %s", (_, pages) => {
  expect(read(...pages)).toEqual(pages);
});
