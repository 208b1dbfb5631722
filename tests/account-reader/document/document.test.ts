import { expect, it } from "vitest";
import {
  DocumentError,
  type DocumentLine,
  joinGroups,
  splitGroups,
  toLine,
} from "../../../lib/account-reader/src/document/document.ts";
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

it("DocumentError names the file, what was wanted and the cause", () => {
  const cause = new Error("broken");
  const error = new DocumentError("a.pdf", "a PDF that is whole", { cause });
  expect(error).toMatchObject({ name: "DocumentError", file: "a.pdf", cause });
  expect(error.message).toBe('Cannot read "a.pdf": wanted a PDF that is whole');
});
