import { closestMatch } from "leven";
import { z } from "zod";
import type { AnyIndicatorId } from "./catalogue.ts";

/** What the cells of a row must be, whatever kind of file it stands in. */
export const toCellSchemas = <Id extends AnyIndicatorId>(
  ids: readonly Id[],
  section: z.ZodString,
) => ({
  indicator: z.enum(ids as [Id, ...Id[]], {
    error: ({ input }) => {
      const nearest = closestMatch(String(input), ids);
      return `an indicator of the catalogue${nearest ? `, perhaps "${nearest}"` : ""}`;
    },
  }),
  printed: z.string(),
  section,
  source: z.string().min(1, "the id of a source"),
  note: z.string(),
});

/** Where a figure stands. */
export const sectionSchema = z.string().min(1, "the heading under which the figure stands");

/** Whether a row has a number, or the reason why it has none. */
export const hasNumberOrReason = ({ printed, note }: FigureTexts) => printed !== "" || note !== "";

type FigureTexts = Readonly<Record<"printed" | "note", string>>;

/** How `hasNumberOrReason` speaks of a row that has neither. */
export const noReason = {
  path: ["note"],
  // Every fault of a row at once, not this one only when the others are mended.
  when: () => true,
  error: "the reason why no number is printed",
};
