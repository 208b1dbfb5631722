import { closestMatch } from "leven";
import { z } from "zod";
import type { Source } from "./account.ts";
import type { AnyIndicatorId } from "./catalogue.ts";
import type { Steps } from "./read-table.ts";

/** A year in its cell. */
export const yearSchema = (wanted: string) =>
  z
    .string()
    .regex(/^(?:19|20)\d\d$/, wanted)
    .transform(Number);

/** The id of a source in its cell. */
export const sourceSchema = z.string().min(1, "the id of a source");

/** What the cells of a row of figures must be, whatever kind of file it stands in. */
export const toCellSchemas = <Id extends AnyIndicatorId>(ids: readonly Id[]) => ({
  indicator: z.enum(ids, {
    error: ({ input }) => {
      const nearest = closestMatch(String(input), ids);
      return `an indicator of the catalogue${nearest ? `, perhaps "${nearest}"` : ""}`;
    },
  }),
  printed: z.string(),
  section: z.string().min(1, "the heading under which the figure stands"),
  source: sourceSchema,
  note: z.string(),
  note_da: z.string(),
});

/** Whether a row has a number, or the reason why it has none. */
export const hasNumberOrReason = ({
  printed,
  note,
}: Readonly<Record<"printed" | "note", string>>) => printed !== "" || note !== "";

/** How `hasNumberOrReason` speaks of a row that has neither. */
export const noReason = {
  path: ["note"],
  // Every fault of a row at once, not this one only when the others are mended.
  when: () => true,
  error: "the reason why no number is printed",
};

/** The check that a row's source is listed. */
export const sourceCheck = {
  check: "source is there",
  noun: "rows",
  needs: "complete row",
} as const;

/** The source that a row names; undefined, and a fault, if it is not listed. */
export function passSource(
  id: string,
  sources: readonly Source[],
  { pass }: Steps,
  wanted = "a source that sources.csv lists without a fault",
): Source | undefined {
  const source = sources.find((one) => one.id === id);
  return pass(sourceCheck.check, source ? [] : [`source "${id}"`, wanted]) ? source : undefined;
}
