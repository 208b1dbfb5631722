import { z } from "zod";
import { translate } from "../language/phrase.ts";
import { type Population, populations, type Source } from "./account.ts";
import { type AnyIndicatorId, anyIndicatorIds } from "./catalogue.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import { parseTable, tableCheck } from "./parse-table.ts";
import { toFaults } from "./to-faults.ts";

/** Columns of `data/breaks.csv`. */
export const breakColumns = ["year", "population", "indicators", "reason", "source"] as const;

/** A year from which on numbers mean something else than before. */
export interface Break {
  /** The first year of the new meaning. */
  readonly year: number;
  /** Whose numbers it concerns. */
  readonly population: Population;
  /** The indicators that it concerns; empty for all. */
  readonly indicators: readonly AnyIndicatorId[];
  /** What changed, as a sentence in the language chosen. */
  readonly reason: string;
  /** The document that says so. */
  readonly source: Source;
}

/** What could be read of `breaks.csv`. */
export interface ParsedBreaks {
  /** The earliest first. */
  readonly breaks: readonly Break[];
  /** Ids of the sources that its rows name. */
  readonly cited: readonly string[];
  readonly faults: readonly Fault[];
  readonly results: readonly CheckResult[];
}

const completeCheck = { check: "row is complete", noun: "rows" } as const;
const sourceCheck = { check: "source is there", noun: "rows" } as const;

/** The checks that reading `breaks.csv` comes to, in order. */
export const breakChecks = [tableCheck, completeCheck, sourceCheck] as const;

/** Reads the text of `breaks.csv`. */
export function parseBreaks(text: string, file: string, sources: readonly Source[]): ParsedBreaks {
  const { rows, records, faults: inTable } = parseTable(text, file, breakColumns);
  const read = rows.map(({ line, cells }) => ({ line, cells, parsed: schema.safeParse(cells) }));
  const incomplete = read.flatMap(({ line, cells, parsed }) =>
    parsed.success ? [] : toFaults(parsed.error, { file, line, cells }),
  );
  const whole = read.flatMap(({ line, parsed }) =>
    parsed.success ? [{ line, ...parsed.data }] : [],
  );
  const found = whole.map((row) => ({
    ...row,
    source: sources.find(({ id }) => id === row.source),
    id: row.source,
  }));
  const unknown = found.flatMap(({ line, source, id }): readonly Fault[] => {
    if (source) return [];
    const at = { file, line, indicator: undefined };
    const wanted = "a source that sources.csv lists without a fault";
    const { check } = sourceCheck;
    return [{ severity: "error", check, ...at, found: `source "${id}"`, wanted }];
  });
  const place = { file, year: undefined };
  const toSkipped = (count: number, what: string) => (count > 0 ? "" : `there is no ${what}`);
  return {
    breaks: found
      .flatMap(({ source, year, population, indicators, reason }) =>
        source ? [{ source, year, population, indicators, reason: translate(reason) }] : [],
      )
      .toSorted((one, other) => one.year - other.year),
    cited: rows.map(({ cells }) => cells.source),
    faults: [...inTable, ...incomplete, ...unknown],
    results: [
      toResult({ ...tableCheck, looked: records, faults: inTable }, place),
      toResult(
        {
          ...completeCheck,
          looked: rows.length,
          skipped: toSkipped(rows.length, "row"),
          faults: incomplete,
        },
        place,
      ),
      toResult(
        {
          ...sourceCheck,
          looked: found.length,
          skipped: toSkipped(found.length, "complete row"),
          faults: unknown,
        },
        place,
      ),
    ],
  };
}

const schema = z.object({
  year: z
    .string()
    .regex(/^(?:19|20)\d\d$/, "the first year of the new meaning, such as 2010")
    .transform(Number),
  population: z.enum(populations, { error: `one of ${populations.join(", ")}` }),
  indicators: z
    .string()
    .transform((text) => text.split(" ").filter(Boolean))
    .pipe(
      z.array(
        z.enum(anyIndicatorIds as [AnyIndicatorId, ...AnyIndicatorId[]], {
          error: "indicators of the catalogue, parted by spaces; nothing for all",
        }),
      ),
    ),
  reason: z.string().min(1, "what changed"),
  source: z.string().min(1, "the id of a source"),
});
