import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { toBreakTable } from "../../../lib/performance-account/src/account/break-table.ts";
import {
  toAccountTable,
  toFigureTable,
} from "../../../lib/performance-account/src/account/figure-table.ts";
import { parseTable } from "../../../lib/performance-account/src/account/parse-table.ts";
import type { TableKind } from "../../../lib/performance-account/src/account/read-table.ts";
import { parseSources } from "../../../lib/performance-account/src/account/source-table.ts";

type Pair = readonly [english: string, danish: string];

/** A text in a column and its Danish in the one beside it, of every row of a file. */
function findPairs(
  file: string,
  { columns, optional }: Pick<TableKind<string, unknown>, "columns" | "optional">,
  column: string,
): readonly Pair[] {
  const { rows } = parseTable(readFileSync(file, "utf8"), file, columns, optional);
  return rows.map(({ cells }) => [cells[column] ?? "", cells[`${column}_da`] ?? ""]);
}

const list = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

const files: readonly (readonly [string, readonly Pair[]])[] = [
  ...list("data/figures").map(
    (file) => [basename(file), findPairs(file, toFigureTable([], ""), "note")] as const,
  ),
  ["2018.csv", findPairs("data/accounts/2018.csv", toAccountTable(2018, []), "note")],
  ["breaks.csv", findPairs("data/breaks.csv", toBreakTable([]), "reason")],
];

it.each(files)("%s has a Danish note where it has a note, and only there", (_, pairs) => {
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(([english, danish]) => (english === "") !== (danish === ""))).toEqual([]);
});

it.each(files)("Danish notes of %s hold the numbers of the English ones", (_, pairs) => {
  const digits = (text: string) => text.match(/\d+/g) ?? [];
  for (const [english, danish] of pairs) {
    expect(digits(danish)).toEqual(digits(english));
    expect(danish).not.toMatch(/[“»«"]/);
  }
});

it("sources.csv has Danish for publishers that English words describe", () => {
  const { read } = parseSources(readFileSync("data/sources.csv", "utf8"), "sources.csv");
  const hasWords = ({ publisher }: { readonly publisher: string }) =>
    /,|\b(?:the|of|and)\b|^Not /.test(publisher);
  for (const source of read)
    expect(source.publisherDa !== undefined, source.publisher).toBe(hasWords(source));
});

it("sources.csv has Danish for what stands beside an address", () => {
  const { read } = parseSources(readFileSync("data/sources.csv", "utf8"), "sources.csv");
  const hasWords = ({ address }: { readonly address: string }) => /\s/.test(address);
  expect(read.filter(hasWords).length).toBeGreaterThan(0);
  for (const source of read)
    expect(source.addressDa !== undefined, source.id).toBe(hasWords(source));
});
