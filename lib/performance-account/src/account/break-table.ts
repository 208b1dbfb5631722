import { z } from "zod";
import { chooseText } from "../language/language.ts";
import type { Break, Source } from "./account.ts";
import { anyIndicatorIds } from "./catalogue.ts";
import { completeCheck, type TableKind } from "./read-table.ts";
import {
  passSource,
  populationSchema,
  sourceCheck,
  sourceSchema,
  toColumns,
  yearSchema,
} from "./row-schemas.ts";

/** The cells of `data/breaks.csv`. */
const cells = {
  year: yearSchema("the first year of the new meaning, such as 2010"),
  population: populationSchema,
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
};

/** What `breaks.csv` is. */
export const toBreakTable = (sources: readonly Source[]): TableKind<keyof typeof cells, Break> => ({
  ...toColumns(cells, "reason_da"),
  checks: [completeCheck, sourceCheck],
  read: (_, steps) => {
    const row = steps.parse(z.object(cells));
    const source = row && passSource(row.source, sources, steps);
    if (!source) return undefined;
    const { reason_da: reasonDa, ...rest } = row;
    return { ...rest, reason: chooseText(row.reason, reasonDa), source };
  },
});
