import { z } from "zod";
import { chooseText } from "../language/language.ts";
import { type Population, populations, type Source } from "./account.ts";
import { type AnyIndicatorId, anyIndicatorIds } from "./catalogue.ts";
import { completeCheck, type TableKind } from "./read-table.ts";
import { passSource, sourceCheck, sourceSchema, yearSchema } from "./row-schemas.ts";

/** Columns of `data/breaks.csv`. */
const breakColumns = ["year", "population", "indicators", "reason", "source"] as const;

/** Columns that `data/breaks.csv` may have. */
const optionalBreakColumns = ["reason_da"] as const;

type BreakColumn = (typeof breakColumns)[number] | (typeof optionalBreakColumns)[number];

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

/** What `breaks.csv` is. */
export const toBreakTable = (sources: readonly Source[]): TableKind<BreakColumn, Break> => ({
  columns: breakColumns,
  optional: optionalBreakColumns,
  checks: [completeCheck, sourceCheck],
  read: (_, steps) => {
    const row = steps.parse(schema);
    const source = row && passSource(row.source, sources, steps);
    if (!source) return undefined;
    const { reason_da: reasonDa, ...rest } = row;
    return { ...rest, reason: chooseText(row.reason, reasonDa), source };
  },
});

const schema = z.object({
  year: yearSchema("the first year of the new meaning, such as 2010"),
  population: z.enum(populations, { error: `one of ${populations.join(", ")}` }),
  indicators: z
    .string()
    .transform((text) => text.split(" ").filter(Boolean))
    .pipe(
      z.array(
        z.enum(anyIndicatorIds, {
          error: "indicators of the catalogue, parted by spaces; nothing for all",
        }),
      ),
    ),
  reason: z.string().min(1, "what changed"),
  reason_da: z.string(),
  source: sourceSchema,
});
