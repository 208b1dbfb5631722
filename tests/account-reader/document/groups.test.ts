import { expect, it } from "vitest";
import type { DocumentLine } from "../../../lib/account-reader/src/document/document.ts";
import { joinGroups, splitGroups } from "../../../lib/account-reader/src/document/groups.ts";
import { toLine } from "../../../lib/account-reader/src/document/to-line.ts";
import { formatLines } from "../read/format-lines.ts";

const line = (text: string): DocumentLine => ({ page: 2, line: 7, text, kind: "heading" });

it("joinGroups ends each group but the last with a line without text, where the group ends", () => {
  const lines = joinGroups([[line("a"), line("b")], [], [line("c")]]);
  expect(formatLines({ lines })).toEqual(["# a", "# b", "", "# c"]);
  expect(lines[2]).toEqual({ page: 2, line: 7, text: "", kind: "text" });
});

it("joinGroups gives nothing for no groups", () => {
  expect(joinGroups([])).toEqual([]);
});

it.each([
  [[], [[]]],
  [["a", "b"], [["a", "b"]]],
  [
    ["a", "", "b", " ", "", "c"],
    [["a"], ["b"], [], ["c"]],
  ],
])("splitGroups parts lines at those without text: %j", (texts, expected) => {
  const lines = texts.map((text, at) => toLine(text, { line: at + 1 }));
  expect(splitGroups(lines).map((group) => group.map(({ text }) => text))).toEqual(expected);
});
