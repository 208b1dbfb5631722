import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { listHistoryFiles } from "../../../lib/performance-account/src/exports/list-history-files.ts";
import { findHeader } from "../../../lib/performance-account/src/exports/to-package.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAnyFigure } from "../account/make-any-figure.ts";
import { fileOptions } from "./make-file.ts";

const load = (file: string) =>
  readFileSync(join(import.meta.dirname, "../../../data", file), "utf8");
const texts = { breaks: load("breaks.csv"), sources: load("sources.csv") };
const history = await loadHistory();
const files = listHistoryFiles(history, texts, fileOptions);

type Row = Readonly<Record<string, string>>;
const read = (text = ""): readonly Row[] => parse(text, { columns: true });
const rows = read(files["figures.csv"]);

it("listHistoryFiles has every figure of every source once", () => {
  const toKeys = (list: readonly (readonly unknown[])[]) => list.map(String).toSorted();
  expect(toKeys(rows.map((row) => [row.indicator, row.printed, row.source_id, row.year]))).toEqual(
    toKeys(
      history.figures.map(({ indicator, printed, source, year }) => [
        ...[indicator, printed, source.id, year],
      ]),
    ),
  );
});

it.each<[string, Row, Row]>([
  [
    "an account's own figure",
    { indicator: "companies", year: "2018", source: "Performance Account 2018" },
    { value: "18058", use: "chosen", kind: "result", year_certain: "true", last_year: "2018" },
  ],
  [
    "what else is printed for the year",
    { indicator: "companies", year: "2018", value: "15058" },
    { use: "other" },
  ],
  [
    "a limit of several years",
    { indicator: "companies", year: "2012", last_year: "2015" },
    { value: "7500", precision: "about" },
  ],
  [
    "a year that its source does not tell",
    { indicator: "companies", year: "2012", last_year: "2012" },
    { precision: "over", year_certain: "false", value: "6000", low: "6000", high: "" },
  ],
])("listHistoryFiles says of %s", (_, wanted, expected) => {
  const found = rows.filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name] === value),
  );
  expect(found).toMatchObject([expected]);
});

it("listHistoryFiles has the chosen figure of a year before the others", () => {
  const [low, high] = ["10", "20"].map((printed) =>
    makeAnyFigure(printed, { note: printed, isYearCertain: printed === "20" }),
  );
  const some = { ...history, accounts: [], figures: [low, high].flatMap((one) => one ?? []) };
  const made = read(listHistoryFiles(some, texts, fileOptions)["figures.csv"]);
  expect(made.map(({ printed, use }) => [printed, use])).toEqual([
    ["20", "chosen"],
    ["10", "other"],
  ]);
});

interface Package {
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

it("listHistoryFiles describes every column of every file", () => {
  const { resources, sources } = JSON.parse(files["datapackage.json"] ?? "") as Package;
  expect(resources.map(({ path }) => path)).toEqual(["figures.csv", "breaks.csv", "sources.csv"]);
  for (const { path, schema } of resources)
    expect(schema.fields.map(({ name }) => name)).toEqual(findHeader(files[path] ?? ""));
  expect(sources).toHaveLength(new Set(history.figures.map(({ source }) => source.id)).size);
});

it("listHistoryFiles has no breaks where there are none", () => {
  const made = listHistoryFiles(history, { sources: texts.sources }, fileOptions);
  expect(Object.keys(made)).toEqual(["figures.csv", "sources.csv", "datapackage.json"]);
});

it("listHistoryFiles gives its title in the language chosen", () => {
  useLanguage("da");
  const { title } = JSON.parse(
    listHistoryFiles(history, texts, fileOptions)["datapackage.json"] ?? "",
  );
  expect(title).toBe("Tal fra alle år og alle kilder");
});
