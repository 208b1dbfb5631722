import type { Account, Figure, Source } from "./account.ts";
import { type CheckPlace, toResult } from "./check-result.ts";
import { type Fault, toFault } from "./fault.ts";
import { toAccountTable } from "./figure-table.ts";
import { listChecks, type ReadTable, readTable } from "./read-table.ts";
import { toFigures, toMissingFigure } from "./to-missing-figure.ts";

/** Which account a text is. */
export interface AccountPlace extends CheckPlace {
  /** The year that the file's name gives. */
  readonly year: number;
  /** All sources there are. */
  readonly sources: readonly Source[];
}

/** What could be read of an account. */
export interface ParsedAccount extends Omit<ReadTable<"indicator" | "source", Figure>, "read"> {
  /** Undefined if no figure could be read. */
  readonly account: Account | undefined;
}

const populationCheck = { check: "one population", noun: "figures" } as const;

/** The checks that reading the text of an account comes to, in order. */
export const readingChecks = [...listChecks(toAccountTable(0, [])), populationCheck] as const;

/** Reads the text of an account. Indicators that have no row are missing figures. */
export function parseAccount(text: string, { sources, ...place }: AccountPlace): ParsedAccount {
  const { file, year } = place;
  const { read, rows, faults, results } = readTable(text, place, toAccountTable(year, sources));
  const mixture = findMixture(read, file);
  const skipped = read.length > 0 ? "" : "there is no figure";
  const looked = { looked: read.length, skipped, faults: mixture };
  return {
    account: toAccount(year, read),
    rows,
    faults: [...faults, ...mixture],
    results: [...results, toResult({ ...populationCheck, ...looked }, place)],
  };
}

function findMixture(figures: readonly Figure[], file: string): readonly Fault[] {
  const populations = [...new Set(figures.map(({ population }) => population))];
  if (populations.length < 2) return [];
  const said = [`figures of ${populations.join(" and ")}`, "one population a file"] as const;
  return [toFault(populationCheck.check, said, { file })];
}

function toAccount(year: number, figures: readonly Figure[]): Account | undefined {
  const source = figures[0]?.source;
  if (!source) return undefined;
  return {
    year,
    population: source.population,
    source,
    isDocument: true,
    sources: [...new Set(figures.map((figure) => figure.source))],
    figures: toFigures(figures, (id) => toMissingFigure(id, source)),
    warnings: [],
  };
}
