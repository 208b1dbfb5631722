import { expect, it } from "vitest";
import { describeCandidates } from "../../../lib/account-reader/src/review/describe-figure.ts";
import { lines } from "./made-up-account.ts";
import { makeCandidate, makeDraftFigure } from "./make-draft.ts";

it("describeCandidates shows each number with its places, what speaks against it, and its text", () => {
  const figure = makeDraftFigure("companies", [
    makeCandidate("companies", "18.502", { section: "Companies" }),
    makeCandidate("companies", "18.502", { page: 5, line: 1 }),
    makeCandidate("companies", "17.204", { line: 99, doubt: "another year", context: "In 2018" }),
  ]);
  expect(describeCandidates(figure, { lines }).split("\n")).toEqual([
    'The document prints "18.502" and "18.502" and "17.204"',
    "",
    '"18.502", page 3, line 12, under "Companies"',
    "Also page 5, line 1",
    "    In 2019, no fewer than",
    "  > 18.502 companies took part.",
    "    That is a record.",
    "",
    '"17.204", page 3, line 99, under "Part"',
    "Against it: another year",
    "  In 2018",
  ]);
});

it("describeCandidates parts the cells of a table, and leaves out blank lines", () => {
  const row = { page: 3, line: 12, text: "Companies\t18.502\t17.204", kind: "text" } as const;
  const blank = { ...row, line: 11, text: "" };
  const figure = makeDraftFigure("companies", ["18.502"]);
  expect(describeCandidates(figure, { lines: [blank, row] })).toBe(
    '"18.502", page 3, line 12, under "Part"\n  > Companies | 18.502 | 17.204',
  );
});

it("describeCandidates of nothing is the reason", () => {
  const figure = makeDraftFigure("companies", []);
  expect(describeCandidates(figure, { lines })).toBe("The document gives no number for it");
});
