import { expect, it } from "vitest";
import {
  fitWidths,
  formatRows,
  type TableRow,
} from "../../../lib/account-reader/src/review/format-table.ts";

const columns = [
  { title: "What", align: "left" },
  { title: "Value", align: "right" },
  { title: "State", align: "left" },
] as const;

const row = (cells: readonly string[], below = ""): TableRow => ({ cells, below, format: "green" });
const rows = [
  row(["Participating companies", "18,058", "found"]),
  row(["Total financing", "DKK 494 million", "missing"], "The chart is a picture"),
];

const format = (limit: number | undefined, style = (_: string, text: string) => text) =>
  formatRows(rows, columns, { columns: limit, style, widths: fitWidths(columns, rows, limit) });

it("formatRows aligns cells, and puts text below its row", () => {
  expect(format(undefined)).toEqual([
    "Participating companies           18,058  found",
    "Total financing          DKK 494 million  missing",
    "    The chart is a picture",
  ]);
});

it("formatRows breaks cells at spaces where a line ends, the widest first", () => {
  expect(format(36)).toEqual(
    [
      "Participating  18,058  found",
      "companies",
      "Total         DKK 494  missing",
      "financing     million",
      "    The chart is a picture",
    ].map((line) => expect.stringMatching(new RegExp(`^${line.replaceAll(/ +/g, " +")}$`))),
  );
});

it.each([60, 50, 40, 36, 31])("formatRows fits %d columns", (limit) => {
  for (const line of format(limit)) expect(line.length).toBeLessThanOrEqual(limit);
});

it("formatRows cuts a word that is longer than its column", () => {
  const long = [row(["A", "1", "https://example.org/a/long/address"])];
  const widths = fitWidths(columns, long, 30);
  expect(formatRows(long, columns, { columns: 30, style: (_, text) => text, widths })).toEqual([
    "A         1  https://example.…",
  ]);
});

it("formatRows colours the last cell and what stands below", () => {
  const lines = format(undefined, (colour, text) => `<${colour}>${text}`);
  expect(lines[1]).toMatch(/million {2}<green>missing$/);
  expect(lines[2]).toBe("<dim>    The chart is a picture");
});
