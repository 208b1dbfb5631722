import { expect, it } from "vitest";
import {
  renderTableHtml,
  renderTableText,
  type TableCell,
  table,
} from "../../../lib/performance-account/src/display/table.ts";
import { makeFigure } from "../measures/make-figure.ts";

const companies = makeFigure("companies", "18.058");
const missing = makeFigure("financing_state", "");
const parts = [
  { name: "Matchmaking", figure: companies },
  { name: "R&D", figure: missing },
];
const made = table(
  parts,
  { Service: ({ name }) => name, Companies: ({ figure }) => figure },
  "Services",
);

it("table has a row for each item and a column for each name", () => {
  expect(made).toEqual({
    kind: "table",
    caption: "Services",
    columns: ["Service", "Companies"],
    rows: [
      ["Matchmaking", companies],
      ["R&D", missing],
    ],
  });
});

it("table keeps the order of columns that are whole numbers, given as pairs", () => {
  const columns = [
    ["Name", () => "a"],
    ["2018", () => 1],
    ["2017", () => 2],
  ] as const;
  expect(table([1], columns)).toMatchObject({
    columns: ["Name", "2018", "2017"],
    rows: [["a", 1, 2]],
  });
});

it("renderTableHtml has a caption, scopes and right-aligned numbers", () => {
  const html = renderTableHtml(made);
  expect(html).toContain("<caption>Services</caption>");
  expect(html).toContain('<th scope="col" style="text-align:left">Service</th>');
  expect(html).toContain('<th scope="col" class="number" style="text-align:right">Companies</th>');
  expect(html).toContain('<th scope="row" style="text-align:left">R&amp;D</th>');
  expect(html).toMatch(/<td class="number"[^>]*><data value="18058"/);
});

it.each([
  ["no caption", table([], { Name: () => "a" }), "<table><thead>"],
  ["no rows", table([], { Name: () => "a" }), "<tbody></tbody>"],
  ["a caption escaped", table([], {}, "R&D"), "<caption>R&amp;D</caption>"],
  ["a column's name escaped", table([], { "R&D": () => "a" }), ">R&amp;D</th>"],
  ["text escaped", table([1], { A: () => "a", B: () => "<b>" }), ">&lt;b&gt;</td>"],
  ["nothing in an empty cell", table([1], { A: () => "a", B: () => "" }), "></td>"],
  [
    "the first column on the left, head and cells",
    table([1], { N: (item) => item }),
    '<th scope="col" style="text-align:left">N</th></tr></thead><tbody><tr><th scope="row" style="text-align:left">1</th>',
  ],
  [
    "text on the left",
    table([1, "one"], { A: () => "a", B: (item) => item }),
    '<td style="text-align:left">one</td>',
  ],
])("renderTableHtml writes %s", (_, made, wanted) => {
  expect(renderTableHtml(made)).toContain(wanted);
});

it("renderTableText aligns the columns", () => {
  expect(renderTableText(made).split("\n")).toEqual([
    "Services",
    "",
    "Service      Companies",
    "───────────  ─────────",
    "Matchmaking     18,058",
    "R&D          not given",
  ]);
});

it.each([
  ["no rows", [], "Name\n────"],
  ["an empty cell", [""], "Name\n────\n"],
  ["text among measures", [companies, "none"], "  Name\n──────\n18,058\n  none"],
  ["a number", [1234.5], "     Name\n─────────\n1,234.500"],
  ["a zero", [0], "Name\n────\n   0"],
  ["numbers beside nothing", [1, ""], "Name\n────\n   1\n"],
  ["numbers beside text", [1, "one"], "Name\n────\n1\none"],
])("renderTableText writes %s", (_, cells, wanted) => {
  expect(renderTableText(table<TableCell>(cells, { Name: (cell) => cell }))).toBe(wanted);
});

it.each([undefined, null, Number.NaN])("table refuses %s in a cell, with its place", (cell) => {
  expect(() => table([1, cell as number], { A: () => "a", Name: (item) => item })).toThrow(
    `Cannot make a table with ${cell} in row 2 of column "Name": wanted text, a number or a measure, which says why it is missing`,
  );
});
