/** What a report is printed on. */
export interface Medium {
  /** Characters in a line; undefined where lines may be of any length. */
  readonly columns: number | undefined;
  /** Colours a text, or leaves it as it is. */
  readonly style: (format: Format, text: string) => string;
}

/** How a text is printed. */
export type Format = "bold" | "dim" | "green" | "yellow" | "red";
