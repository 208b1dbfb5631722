import type { AnyFigure, Source } from "../account/account.ts";
import type { History } from "../account/load-history.ts";
import { phrase } from "../language/phrase.ts";
import { listSeries, toSeries } from "../measures/series.ts";
import type { FigureFileOptions } from "./figure-file-options.ts";
import { type HistoryRow, historyColumns } from "./history-columns.ts";
import { listResources, type PackageTable, sourcesTable } from "./list-resources.ts";
import { renderColumns } from "./render-columns.ts";
import { renderJson } from "./render-json.ts";
import { packageSchema } from "./to-data-package.ts";
import { toPackageSources } from "./to-package-sources.ts";

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
    "figures.csv": renderColumns(
      historyColumns,
      rows.map(
        (row) =>
          ({ find }) =>
            find(row),
      ),
    ),
    ...(breaks !== undefined && { "breaks.csv": breaks }),
    "sources.csv": sources,
  };
  const about = {
    $schema: packageSchema,
    name: "performance-account-all-years",
    title: phrase`Figures of all years from all sources`,
    description:
      "What accounts and other public sources print of the Danish clusters and innovation networks, with the years from which on numbers mean something else. The terms of each source stand among the sources.",
    created: generated.toISOString(),
    sources: toPackageSources(findSources(rows)),
    resources: listResources(data, tables),
  };
  return { ...data, "datapackage.json": renderJson(about) };
}

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
function toRows(history: History): readonly HistoryRow[] {
  return listSeries(history.figures).flatMap((name) =>
    toSeries(history, name).points.flatMap(({ figure, others }) => [
      { figure, use: "chosen" as const },
      ...others.map((other) => ({ figure: other, use: "other" as const })),
    ]),
  );
}

const findSources = (rows: readonly HistoryRow[]): readonly Source[] => [
  ...new Map(
    rows.map(({ figure: { source } }: { readonly figure: AnyFigure }) => [source.id, source]),
  ).values(),
];
