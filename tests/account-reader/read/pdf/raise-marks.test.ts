import { expect, it } from "vitest";
import { raiseMarks } from "../../../../lib/account-reader/src/read/pdf/raise-marks.ts";
import { toSegments } from "../../../../lib/account-reader/src/read/pdf/to-segments.ts";
import { setPiece } from "./set-page.ts";

const number = { text: "18,502", left: 50, baseline: 100 };

it.each([
  ["a footnote mark", { text: "1", left: 80, baseline: 96, size: 6 }, ["18,502¹"]],
  ["a footnote mark in brackets", { text: "2)", left: 80, baseline: 96, size: 6 }, ["18,502²"]],
  ["an asterisk", { text: "*", left: 80, baseline: 96, size: 6 }, ["18,502*"]],
  ["a unit", { text: "DKK", left: 38, baseline: 96, size: 6 }, ["DKK 18,502"]],
  ["a word", { text: "new", left: 80, baseline: 96, size: 6 }, ["new", "18,502"]],
  ["a number far away", { text: "1", left: 95, baseline: 96, size: 6 }, ["1", "18,502"]],
  ["a number as large", { text: "1", left: 80, baseline: 95 }, ["1", "18,502"]],
])("raiseMarks reads %s beside a number", (_, piece, segments) => {
  const raised = raiseMarks([number, piece].map(setPiece));
  expect(toSegments(raised).map(({ text }) => text)).toEqual(segments);
});

it("raiseMarks reads the mark that a footnote begins with", () => {
  const note = { text: "A company can be active in several", left: 56, baseline: 100, size: 8 };
  const mark = { text: "1", left: 50, baseline: 97, size: 6 };
  const segments = toSegments(raiseMarks([mark, note].map(setPiece)));
  expect(segments.map(({ text }) => text)).toEqual(["¹ A company can be active in several"]);
});
