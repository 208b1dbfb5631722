import { phrase } from "../language/phrase.ts";

/**
 * A column of the table under a chart. `usermeta: { columns: [...] }` of a specification names
 * them; without it a page takes the fields of the tooltips, or else of what is drawn.
 */
export interface ChartColumn {
  /** Field of the chart's data that stands in the column. */
  readonly field: string;
  readonly title: string;
  /** Field with the number that the text in the column stands for. */
  readonly value?: string;
  /** What a file of the data calls that number; the title and `(number)` by default. */
  readonly valueTitle?: string;
  /** Field with where the number comes from, as text or as data; the figure opens it. */
  readonly origin?: string;
  /** What a file of the data calls that text; the title and `(origin)` by default. */
  readonly originTitle?: string;
}

/** A column of texts with their numbers and origins. */
export const toNumberColumn = (
  title: string,
  fields: Required<Pick<ChartColumn, "field" | "value" | "origin">>,
): ChartColumn => ({
  ...fields,
  title,
  valueTitle: phrase`${title}, number`,
  originTitle: phrase`${title}, from`,
});

/** A tooltip of fields under their titles. */
export const toTooltip = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([field, title]) => ({ field, type: "nominal" as const, title }));
