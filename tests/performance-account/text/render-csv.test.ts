import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTable } from "../../../lib/performance-account/src/account/parse-table.ts";
import { renderCsv, toSafeText } from "../../../lib/performance-account/src/text/render-csv.ts";

it.each([
  [[["a", "b"]], "a,b\n"],
  [
    [
      ["a", ""],
      ["", "b"],
    ],
    "a,\n,b\n",
  ],
  [[["a,b", 'say "a"']], '"a,b","say ""a"""\n'],
  [[["a\nb", " a "]], '"a\nb"," a "\n'],
  [[], ""],
])("renderCsv of %j is text that reads the same", (rows, wanted) => {
  expect(renderCsv(rows)).toBe(wanted);
});

it("renderCsv ends lines as it is told", () => {
  expect(renderCsv([["a"], ["b"]], "\r\n")).toBe("a\r\nb\r\n");
});

it("renderCsv is read back as it was by parseTable, whatever the cells hold", () => {
  // A row of empty cells is a blank line to parseTable, and line ends within a cell become one.
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "ø", ",", '"', "\n", " ", "\t", "'", ";", "|", "=") }),
    fc.string({ unit: "grapheme" }).map((cell) => cell.replaceAll(/\r\n?/g, "\n")),
  );
  const row = fc.tuple(text, text).filter((cells) => cells.some((cell) => cell !== ""));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const table = parseTable(renderCsv([["one", "two"], ...rows]), "x.csv", ["one", "two"]);
      expect(table.faults).toEqual([]);
      expect(table.rows.map(({ cells }) => [cells.one, cells.two])).toEqual(rows);
    }),
  );
});

it.each([
  ["=1+1", "'=1+1"],
  ["+45", "'+45"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["", ""],
  ["18.058", "18.058"],
  ["a = b", "a = b"],
  ["− 5", "− 5"],
])("toSafeText(%j) gives %j", (text, wanted) => {
  expect(toSafeText(text)).toBe(wanted);
});
