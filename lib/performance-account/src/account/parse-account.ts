import type { Account, Figure, Source } from "./account.ts";
import { type IndicatorId, indicatorIds } from "./catalogue.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import { parseTable, tableCheck } from "./parse-table.ts";
import {
  type AccountPlace,
  type FigureRow,
  figureColumns,
  type ReadRow,
  readRow,
  rowChecks,
} from "./read-row.ts";
import { toMissingFigure } from "./to-missing-figure.ts";

/** What could be read of an account. */
export interface ParsedAccount {
  /** Undefined if no figure could be read. */
  readonly account: Account | undefined;
  /** The rows that are as long as the header. */
  readonly rows: readonly FigureRow[];
  /** Every fault, row by row. */
  readonly faults: readonly Fault[];
  /** What each of `readingChecks` says. */
  readonly results: readonly CheckResult[];
}

const populationCheck = { check: "one population", noun: "figures" } as const;

/** The checks that reading the text of an account comes to, in order. */
export const readingChecks = [tableCheck, ...rowChecks, populationCheck] as const;

/** Reads the text of an account. Indicators that have no row are missing figures. */
export function parseAccount(text: string, place: AccountPlace): ParsedAccount {
  const { file, year } = place;
  const { rows, records, faults } = parseTable(text, file, figureColumns);
  const read = rows.map((row) => readRow(row, place, rows));
  const figures = read.flatMap(({ figure }) => (figure ? [figure] : []));
  const source = figures[0]?.source;
  const inRows = read.flatMap(({ steps }) => steps.flatMap((step) => step.faults));
  const isEmpty = !source && faults.length + inRows.length === 0;
  const inTable = isEmpty ? [noFigures(file)] : faults;
  const mixture = findMixture(figures, file);
  return {
    account: source && toAccount(year, source, figures),
    rows,
    faults: [...inTable, ...inRows, ...mixture],
    results: [
      toResult({ ...tableCheck, looked: records, faults: inTable }, place),
      ...toRowResults(read, place),
      toResult(
        {
          ...populationCheck,
          looked: figures.length,
          skipped: figures.length > 0 ? "" : "there is no figure",
          faults: mixture,
        },
        place,
      ),
    ],
  };
}

/** What each check of rows says of all rows together. */
function toRowResults(read: readonly ReadRow[], place: AccountPlace): readonly CheckResult[] {
  const all = read.flatMap(({ steps }) => steps);
  return rowChecks.map(({ check, noun, needs }) => {
    const steps = all.filter((step) => step.check === check);
    const skipped = steps.length > 0 ? "" : `there is no ${needs}`;
    const faults = steps.flatMap((step) => step.faults);
    return toResult({ check, noun, looked: steps.length, skipped, faults }, place);
  });
}

function findMixture(figures: readonly Figure[], file: string): readonly Fault[] {
  const populations = [...new Set(figures.map(({ population }) => population))];
  if (populations.length < 2) return [];
  const { check } = populationCheck;
  const place = { file, line: undefined, indicator: undefined };
  const found = `figures of ${populations.join(" and ")}`;
  return [{ severity: "error", check, ...place, found, wanted: "one population a file" }];
}

function noFigures(file: string): Fault {
  const { check } = tableCheck;
  const place = { file, line: undefined, indicator: undefined };
  return { severity: "error", check, ...place, found: "no figures", wanted: "at least one row" };
}

function toAccount(year: number, source: Source, figures: readonly Figure[]): Account {
  const { population } = source;
  const cited = [source, ...figures.map((figure) => figure.source)];
  return {
    ...{ year, population, source, isDocument: true, sources: [...new Set(cited)] },
    figures: completeFigures(figures, source),
    warnings: [],
  };
}

function completeFigures(figures: readonly Figure[], source: Source): Account["figures"] {
  const byId = new Map(figures.map((figure) => [figure.indicator, figure]));
  return Object.fromEntries(
    indicatorIds.map((id) => [id, byId.get(id) ?? toMissingFigure(id, source)]),
  ) as Record<IndicatorId, Figure>;
}
