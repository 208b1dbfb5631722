import type { AnyFigure } from "../account/account.ts";
import type { History } from "../account/load.ts";
import { phrase } from "../language/phrase.ts";
import { listSeries, toSeries } from "../measures/series.ts";
import { type Column, columnOf, renderColumns } from "./render-columns.ts";
import { toBounds } from "./to-bounds.ts";
import type { FigureFileOptions } from "./to-figures-file.ts";
import { type PackageTable, renderJson, sourcesTable, toPackage } from "./to-package.ts";

/** Texts of the data files of all years, as they lie in the data folder. */
export interface HistoryTexts {
  /** Text of `breaks.csv`; undefined if there is none. */
  readonly breaks?: string | undefined;
  /** Text of `sources.csv`. */
  readonly sources: string;
}

/**
 * Everything that is printed of all years as files to lie beside its pages: `figures.csv`, one
 * line for each printed figure with its place and whether charts use it; the breaks and sources as
 * they were read; and a `datapackage.json` that describes them.
 * @returns The text of each file by its name.
 */
export function listHistoryFiles(
  history: History,
  { breaks, sources }: HistoryTexts,
  { generated }: Pick<FigureFileOptions, "generated">,
): Readonly<Record<string, string>> {
  const rows = toRows(history);
  const data = {
    "figures.csv": renderColumns(historyColumns, rows),
    ...(breaks !== undefined && { "breaks.csv": breaks }),
    "sources.csv": sources,
  };
  const about = {
    name: "performance-account-all-years",
    title: phrase`Figures of all years from all sources`,
    description:
      "What accounts and other public sources print of the Danish clusters and innovation networks, with the years from which on numbers mean something else. The terms of each source stand among the sources.",
    created: generated.toISOString(),
    sources: [...new Map(rows.map(({ source }) => [source.id, source])).values()],
  };
  return { ...data, "datapackage.json": renderJson(toPackage(about, data, tables)) };
}

/** A figure of the history, and whether charts and sentences use it. */
type HistoryRow = AnyFigure & {
  /** `chosen` by the rule of precedence, or `other`: also printed for the same years. */
  readonly use: "chosen" | "other";
};

const text = columnOf<HistoryRow>("string");
const number = columnOf<HistoryRow>("number");
const year = columnOf<HistoryRow>("integer");

const allowed = "that the printed form allows; empty where it sets none";

/** The columns of `figures.csv` of all years, in order; what account files have too is named as there. */
const historyColumns: readonly Column<HistoryRow>[] = [
  text("indicator", "Stable id of what is measured"),
  year("year", "Year that the figure describes; of several the first"),
  year("last_year", "The last of several years; otherwise the same", ({ lastYear }) => lastYear),
  columnOf<HistoryRow>("boolean")(
    "year_certain",
    "Whether the source tells the year; otherwise it is likely, and the note says why",
    ({ isYearCertain }) => isYearCertain,
  ),
  text("population", "Whom it speaks of; two must not share a line or a total"),
  text(
    "kind",
    "`result`; `target`, aimed at; `forecast`, expected; `plan`, offered; `requirement`, asked of others",
  ),
  text("use", "`chosen`: used by charts and sentences; `other`: also printed for the same years"),
  text("label", "What is measured, in words"),
  number("value", "In `unit`"),
  number("low", `The least value ${allowed}`, (figure) => toBounds(figure).low),
  number("high", `The greatest value ${allowed}`, (figure) => toBounds(figure).high),
  text("precision", "How the printed form limits the value"),
  text("unit", "`number`, `DKK`, or `share` (0.5 is 50%)"),
  text("noun", "Plural noun of what is counted"),
  text("printed", "Exactly as printed"),
  text("source_id", "Id of the source in sources.csv", ({ source }) => source.id),
  text("source", "Title of the document or page", ({ source }) => source.title),
  text("source_address", "Where it can be looked up", ({ source }) => source.address),
  text("section", "Heading under which it stands"),
  text("note", "What a reader must know"),
];

const tables: Readonly<Record<string, PackageTable>> = {
  "figures.csv": {
    description:
      "One line for each printed figure, by indicator, population, kind and year, the chosen one of several first. A text that begins like a formula of a spreadsheet has an apostrophe before it.",
    columns: historyColumns,
  },
  "breaks.csv": {
    description:
      "Years from which on numbers mean something else than before: those of the indicators named, or of all where none is.",
    types: { year: "year" },
  },
  "sources.csv": sourcesTable,
};

/** Each series in turn, and of each of its years the chosen figure before the others. */
const toRows = (history: History) =>
  listSeries(history.figures).flatMap((name) =>
    toSeries(history, name).points.flatMap(({ figure, others }): readonly HistoryRow[] => [
      { ...figure, use: "chosen" },
      ...others.map((other): HistoryRow => ({ ...other, use: "other" })),
    ]),
  );
