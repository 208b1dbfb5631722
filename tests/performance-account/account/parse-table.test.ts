import { expect, it } from "vitest";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import { parseTable } from "../../../lib/performance-account/src/account/parse-table.ts";

const parse = (text: string) => parseTable(text, "a.csv", ["name", "number", "note"]);
const small = "name,number,note\none,18.058,\n";
const wanted = { name: "one", number: "18.058", note: "" };

it.each([
  ["a plain table", small, wanted],
  ["no line end at the end", small.trimEnd(), wanted],
  ["a byte-order mark", `\uFEFF${small}`, wanted],
  ["a byte-order mark before a quoted cell", `\uFEFF${small.replace("name", '"name"')}`, wanted],
  ["CRLF", small.replaceAll("\n", "\r\n"), wanted],
  ["both, and blank lines", `\uFEFF${small.replaceAll("\n", "\r\n")}\r\n\r\n`, wanted],
  ["columns in another order", "note,number,name\n,18.058,one\n", wanted],
  ["spaces around cells", " name , number , note \n one , 18.058 ,\n", wanted],
  [
    "quoted cells",
    'name,number,note\none,"18,058","A, b"\n',
    { name: "one", number: "18,058", note: "A, b" },
  ],
  [
    "quotation marks in quoted cells",
    'name,number,note\none,1,"the ""best"" one"\n',
    { name: "one", number: "1", note: 'the "best" one' },
  ],
  [
    "line ends in quoted cells",
    'name,number,note\none,1,"first\nsecond"\n',
    { name: "one", number: "1", note: "first\nsecond" },
  ],
])("parseTable accepts %s", (_, text, cells) => {
  const { rows, faults } = parse(text);
  expect(faults).toEqual([]);
  expect(rows.map((row) => row.cells)).toEqual([cells]);
});

it.each([
  ["one after the other", "name,number,note\na,1,\nb,2,\n", [2, 3]],
  ["after blank lines", "name,number,note\n\na,1,\n\n\nb,2,\n", [3, 6]],
  ["after rows of empty cells", "name,number,note\n,,\na,1,\n,,\nb,2,\n", [3, 5]],
  ["that span lines", 'name,number,note\na,1,"x\ny\nz"\nb,2,"x\ny"\nc,3,\n', [2, 5, 7]],
  ["with CRLF", "name,number,note\r\na,1,\r\n\r\nb,2,\r\n", [2, 4]],
  ["after CRLF in quotes", 'name,number,note\r\na,1,"x\r\ny"\r\nb,2,\r\n', [2, 4]],
])("parseTable gives the lines on which rows %s begin", (_, text, lines) => {
  expect(parse(text).rows.map(({ line }) => line)).toEqual(lines);
});

it("parseTable of only a header has no rows and no faults", () => {
  expect(parse("name,number,note\n")).toEqual({ rows: [], records: 0, faults: [] });
});

it.each([
  ["an empty file", "", ["a.csv: error: found nothing, wanted columns name, number, note"]],
  ["only blank lines", "\n\n", ["a.csv: error: found nothing, wanted columns name, number, note"]],
  [
    "a missing column after blank lines",
    "\n\nname,note\none,\n",
    ['a.csv:3: error: found columns name, note, wanted a column "number"'],
  ],
  [
    "a missing column",
    "name,note\none,\n",
    ['a.csv:1: error: found columns name, note, wanted a column "number"'],
  ],
  [
    "an unknown column",
    "name,number,note,value\none,1,,\n",
    ['a.csv:1: error: found column "value", wanted only columns name, number, note, once each'],
  ],
  [
    "a doubled column",
    "name,number,note,name\none,1,,two\n",
    ['a.csv:1: error: found column "name", wanted only columns name, number, note, once each'],
  ],
  [
    "semicolons",
    "name;number;note\n",
    [
      'a.csv:1: error: found columns name;number;note, wanted a column "name"',
      'a.csv:1: error: found columns name;number;note, wanted a column "number"',
      'a.csv:1: error: found columns name;number;note, wanted a column "note"',
      'a.csv:1: error: found column "name;number;note", wanted only columns name, number, note, once each',
    ],
  ],
])("parseTable refuses %s as a whole", (_, text, messages) => {
  const { rows, faults } = parse(text);
  expect(rows).toEqual([]);
  expect(faults.map(formatFault)).toEqual(messages);
});

it.each([
  ["short", "two,2", "2 cells, wanted 3, as in the header"],
  ["very short", "two", "1 cell, wanted 3, as in the header"],
  ["long", "two,2,,4", "4 cells, wanted 3, as in the header"],
])("parseTable refuses a %s row and keeps the others", (_, line, message) => {
  const { rows, faults } = parse(`name,number,note\none,1,\n${line}\nthree,3,\n`);
  expect(rows.map(({ cells }) => cells.name)).toEqual(["one", "three"]);
  expect(faults.map(formatFault)).toEqual([`a.csv:3: error: found ${message}`]);
});

it.each([
  ["an open quotation mark", 'one,"1,\n', "Quote Not Closed"],
  ["a quotation mark in a bare cell", 'one,1 "x",\n', "Invalid Opening Quote"],
  ["text after a quotation mark", 'one,"1"x,\n', "Invalid Closing Quote"],
])("parseTable refuses %s as no CSV", (_, body, reason) => {
  const { rows, faults } = parse(`name,number,note\n${body}`);
  expect(rows).toEqual([]);
  expect(faults).toMatchObject([{ wanted: "CSV text", file: "a.csv" }]);
  expect(faults[0]?.found).toContain(reason);
});
