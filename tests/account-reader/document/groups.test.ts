import { expect, it } from "vitest";
import type { DocumentLine } from "../../../lib/account-reader/src/document/document.ts";
import { joinGroups } from "../../../lib/account-reader/src/document/groups.ts";
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
