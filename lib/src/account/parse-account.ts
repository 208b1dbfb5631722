import { closestMatch } from "leven";
import { z } from "zod";
import { parsePrinted } from "../numbers/parse-printed.ts";
import type { PrintedNumber } from "../numbers/types.ts";
import type { Account, Figure, Source } from "./account.ts";
import { findIndicator, type IndicatorId, indicatorIds } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { parseTable, type TableRow } from "./parse-table.ts";
import { toFaults } from "./to-faults.ts";
import { toMissingFigure } from "./to-missing-figure.ts";

/** Columns of `data/accounts/<year>.csv`. */
export const figureColumns = ["indicator", "printed", "section", "source", "note"] as const;

/** Which account a text is. */
export interface AccountPlace {
  /** What faults call the file. */
  readonly file: string;
  /** The year that the file's name gives. */
  readonly year: number;
  /** All sources there are. */
  readonly sources: readonly Source[];
}

/**
 * Reads the text of an account. Indicators that have no row are missing figures.
 * @returns The account where one could be read, and every fault found on the way.
 */
export function parseAccount(
  text: string,
  { file, year, sources }: AccountPlace,
): { readonly account: Account | undefined; readonly faults: readonly Fault[] } {
  const { rows, faults } = parseTable(text, file, figureColumns);
  const read = rows.map((row) => readRow(row, { file, year, sources }, rows));
  const figures = read.flatMap(({ figure }) => (figure ? [figure] : []));
  const source = figures[0]?.source;
  const all = [...faults, ...read.flatMap((row) => row.faults)];
  if (!source) return { account: undefined, faults: all.length > 0 ? all : [noFigures(file)] };
  const account: Account = {
    year,
    population: source.population,
    source,
    figures: completeFigures(figures, source),
    warnings: [],
  };
  return { account, faults: [...all, ...findMixture(figures, file)] };
}

type Columns = (typeof figureColumns)[number];

interface ReadRow {
  readonly figure?: Figure;
  readonly faults: readonly Fault[];
}

function readRow(
  { line, cells }: TableRow<Columns>,
  { file, year, sources }: AccountPlace,
  rows: readonly TableRow<Columns>[],
): ReadRow {
  const fault = (check: string, found: string, wanted: string): Fault => {
    return { severity: "error", check, file, line, indicator: cells.indicator, found, wanted };
  };
  const first = rows.find((row) => row.cells.indicator === cells.indicator);
  const doubled =
    first && first.line < line
      ? [
          fault(
            "indicator is named once",
            `a second row (the first is on line ${first.line})`,
            "one row",
          ),
        ]
      : [];
  const parsed = rowSchema.safeParse(cells);
  if (!parsed.success)
    return { faults: [...doubled, ...toFaults(parsed.error, { file, line, cells })] };
  const { indicator, printed, section, note } = parsed.data;
  const source = sources.find(({ id }) => id === cells.source);
  if (!source) {
    const wanted = `a source of sources.csv: ${sources.map(({ id }) => id).join(", ") || "none is usable"}`;
    return { faults: [...doubled, fault("source is there", `source "${cells.source}"`, wanted)] };
  }
  const wrongYear =
    source.year === year
      ? []
      : [
          fault(
            "year is the source's",
            `source "${source.id}" for ${source.year}`,
            `one for ${year}`,
          ),
        ];
  const base = { ...toMissingFigure(indicator, source), section, note };
  if (printed === "")
    return { figure: { ...base, missing: note }, faults: [...doubled, ...wrongYear] };
  try {
    const number = parsePrinted(printed, findIndicator(indicator));
    const negative =
      number.value < 0 ? [fault("no number is negative", `"${printed}"`, "zero or more")] : [];
    const figure = { ...base, ...toValue(number), printed };
    return { figure, faults: [...doubled, ...wrongYear, ...negative] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [...doubled, ...wrongYear, toNumberFault(error, fault)] };
  }
}

function toValue(number: PrintedNumber) {
  return { ...number, missing: undefined };
}

/** Takes "Cannot read "9.9": wanted …" apart, so that it reads like the other faults. */
function toNumberFault(
  { message }: SyntaxError,
  fault: (check: string, found: string, wanted: string) => Fault,
): Fault {
  const [, found = message, wanted = "a number"] =
    /^Cannot read (".*?"(?:: it has .*)?)[:;] wanted (.*)$/s.exec(message) ?? [];
  return fault("number can be read", found, wanted);
}

function findMixture(figures: readonly Figure[], file: string): readonly Fault[] {
  const populations = [...new Set(figures.map(({ population }) => population))];
  if (populations.length < 2) return [];
  const place = { file, line: undefined, indicator: undefined };
  const found = `figures of ${populations.join(" and ")}`;
  return [
    {
      severity: "error",
      check: "one population",
      ...place,
      found,
      wanted: "one population a file",
    },
  ];
}

function noFigures(file: string): Fault {
  const place = { file, line: undefined, indicator: undefined };
  return {
    severity: "error",
    check: "table",
    ...place,
    found: "no figures",
    wanted: "at least one row",
  };
}

function completeFigures(figures: readonly Figure[], source: Source): Account["figures"] {
  const byId = new Map(figures.map((figure) => [figure.indicator, figure]));
  return Object.fromEntries(
    indicatorIds.map((id) => [id, byId.get(id) ?? toMissingFigure(id, source)]),
  ) as Record<IndicatorId, Figure>;
}

const rowSchema = z
  .object({
    indicator: z.enum(indicatorIds, {
      error: ({ input }) => {
        const nearest = closestMatch(String(input), indicatorIds);
        return `an indicator of the catalogue${nearest ? `, perhaps "${nearest}"` : ""}`;
      },
    }),
    printed: z.string(),
    section: z.string().min(1, "the heading under which the figure stands"),
    source: z.string().min(1, "the id of a source"),
    note: z.string(),
  })
  .refine(({ printed, note }) => printed !== "" || note !== "", {
    path: ["note"],
    // Every fault of a row at once, not this one only when the others are mended.
    when: () => true,
    error: "the reason why no number is printed",
  });
