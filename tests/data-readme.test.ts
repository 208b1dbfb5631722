import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { toBreakTable } from "../lib/performance-account/src/account/break-table.ts";
import {
  toAccountTable,
  toFigureTable,
} from "../lib/performance-account/src/account/figure-table.ts";
import { loadAccounts } from "../lib/performance-account/src/account/load.ts";
import { sourceTable } from "../lib/performance-account/src/account/source-table.ts";

const folder = fileURLToPath(new URL("../data", import.meta.url));
const readme = readFileSync(join(folder, "README.md"), "utf8");

/** The cells of the first column of the table under a heading. */
function findFirstCells(heading: string): readonly string[] {
  const [, section = ""] = readme.split(heading);
  const [text = ""] = section.split("\n## ");
  const cells = [...text.matchAll(/^\| (?!-)((?:\\\||[^|])*?) \|/gm)];
  return cells.map(([, cell = ""]) => cell.replaceAll("\\|", "|")).slice(1);
}

const unquote = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll("`", ""));

it("data/README.md lists every file of the folder, and no other", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    // Answers that a review has left are no data.
    .filter(({ parentPath }) => !parentPath.endsWith(".new-year"))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  expect(unquote(findFirstCells("# Data")).toSorted()).toEqual(
    files.map((file) => file.replaceAll("\\", "/")).toSorted(),
  );
});

it("data/README.md lists the source of every account with its day of access", async () => {
  const sources = (await loadAccounts()).map(({ source }) => source);
  expect(findFirstCells("## Sources")).toEqual(sources.map(({ title }) => title));
  for (const { accessed, year } of sources) {
    expect(readme).toContain(accessed);
    expect(readme).toContain(`describes ${year}`);
  }
});

it.each([
  ["## Codebook: `accounts/<year>.csv`", toAccountTable(2018, [])],
  ["## Codebook: `figures/<topic>.csv`", toFigureTable([], "")],
  ["## Codebook: `breaks.csv`", toBreakTable([])],
  ["## Codebook: `sources.csv`", sourceTable],
])("data/README.md under %s describes every column", (heading, { columns, optional = [] }) => {
  expect(unquote(findFirstCells(heading))).toEqual([...columns, ...optional]);
});
