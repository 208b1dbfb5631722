import { expect, it } from "vitest";
import { z } from "zod";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import {
  completeCheck,
  listChecks,
  readTable,
  type TableKind,
} from "../../../lib/performance-account/src/account/read-table.ts";

const schema = z.object({
  indicator: z.literal("companies", "an indicator of the catalogue"),
  section: z.string().min(1, "a heading"),
});

const kind: TableKind<"indicator" | "section" | "note", string> = {
  columns: ["indicator", "section"],
  optional: ["note"],
  checks: [completeCheck, { check: "section is short", noun: "figures", needs: "complete row" }],
  read: (_, { parse, pass }) => {
    const row = parse(schema);
    if (!row) return undefined;
    const isShort = row.section.length < 5;
    pass("section is short", isShort ? [] : [`"${row.section}"`, "a short one"]);
    return row.section;
  },
};

const header = "indicator,section";
const read = (lines: readonly string[], changes: Partial<typeof kind> = {}) =>
  readTable(
    [header, ...lines, ""].join("\n"),
    { file: "a.csv", year: 2018 },
    { ...kind, ...changes },
  );

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["a sound row", ["companies,Part"], ["Part"], []],
  [
    "every fault of a row",
    ["profit,"],
    [],
    [
      'a.csv:2: error: found indicator "profit", wanted an indicator of the catalogue',
      'a.csv:2: error: profit: found section "", wanted a heading',
    ],
  ],
  [
    "faults row by row, those of the table first",
    ["companies,Sections", "profit,Part", "companies"],
    ["Sections"],
    [
      "a.csv:4: error: found 1 cell, wanted 2, as in the header",
      'a.csv:2: error: companies: found "Sections", wanted a short one',
      'a.csv:3: error: found indicator "profit", wanted an indicator of the catalogue',
    ],
  ],
])("readTable gives %s", (_, lines, wanted, faults) => {
  const found = read(lines);
  expect(found.read).toEqual(wanted);
  expect(found.faults.map(formatFault)).toEqual(faults);
});

it.each<[readonly string[], readonly (readonly [number, string, string])[]]>([
  [
    ["companies,Part", "profit,Part"],
    [
      [2, "ok", ""],
      [2, "error", ""],
      [1, "ok", ""],
    ],
  ],
  [
    ["profit,Part"],
    [
      [1, "ok", ""],
      [1, "error", ""],
      [0, "not-run", "there is no complete row"],
    ],
  ],
])("readTable says of %j what each check looked at", (lines, wanted) => {
  const { results } = read(lines);
  expect(results.map(({ check }) => check)).toEqual(listChecks(kind).map(({ check }) => check));
  expect(results.map(({ looked, state, skipped }) => [looked, state, skipped])).toEqual(wanted);
});

it("readTable takes a table without rows, unless rows are needed", () => {
  expect(read([]).faults).toEqual([]);
  expect(read([], { needed: "figures" }).faults.map(formatFault)).toEqual([
    "a.csv: error: found no figures, wanted at least one row",
  ]);
});

it("readTable names the column where a table has no indicators", () => {
  const { faults } = readTable(
    "name\nx\n",
    { file: "b.csv", year: undefined },
    {
      columns: ["name"],
      checks: [completeCheck],
      read: (_, { parse }) => parse(z.object({ name: z.string().min(2, "a name") })),
    },
  );
  expect(faults.map(formatFault)).toEqual(['b.csv:2: error: name: found name "x", wanted a name']);
});
