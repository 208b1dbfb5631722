import { z } from "zod";
import type { Source } from "./account.ts";
import type { Fault } from "./fault.ts";
import { parseTable } from "./parse-table.ts";
import { toFaults } from "./to-faults.ts";

/** Columns of `data/sources.csv`. */
export const sourceColumns = [
  "id",
  "title",
  "publisher",
  "year",
  "population",
  "address",
  "accessed",
  "licence",
  "note",
] as const;

/**
 * Reads the text of `sources.csv`.
 * @returns The sources that are whole, and every fault of the others.
 */
export function parseSources(
  text: string,
  file: string,
): { readonly sources: readonly Source[]; readonly faults: readonly Fault[] } {
  const { rows, faults } = parseTable(text, file, sourceColumns);
  const checked = rows.map(({ line, cells }) => ({ line, cells, parsed: schema.safeParse(cells) }));
  const doubled = checked.filter(
    ({ cells }, at) => checked.findIndex((other) => other.cells.id === cells.id) < at,
  );
  return {
    sources: checked.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    faults: [
      ...faults,
      ...checked.flatMap(({ line, cells, parsed }) =>
        parsed.success ? [] : toFaults(parsed.error, { file, line, cells }),
      ),
      ...doubled.map(({ line, cells }) => ({
        severity: "error" as const,
        check: "source is named once",
        file,
        line,
        indicator: "id",
        found: `"${cells.id}" a second time`,
        wanted: "each source once",
      })),
    ],
  };
}

const schema = z.object({
  id: z.string().min(1, "an id"),
  title: z.string().min(1, "a title as printed"),
  publisher: z.string().min(1, "a publisher, or why it is not known"),
  year: z
    .string()
    .regex(/^(?:19|20)\d\d$/, "the year that the figures describe, such as 2018")
    .transform(Number),
  population: z.enum(["innovation-networks", "clusters-and-networks"], {
    error: "innovation-networks or clusters-and-networks",
  }),
  address: z.string().min(1, "where the document can be looked up"),
  accessed: z.iso.date("a day such as 2026-11-23"),
  licence: z.string().min(1, "a licence, or that none is stated"),
  note: z.string(),
});
