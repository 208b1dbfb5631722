/** A text on a line, with where it begins and ends from the left, in any unit. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a table as it is set. */
export interface SetRow {
  readonly spans: readonly Span[];
  /** Line on the page or in the document. */
  readonly line: number;
  readonly page: number | undefined;
  /** Distance to the line above, in heights of a line; undefined where it is not known. */
  readonly gap: number | undefined;
}

/** A row of a table with a text for each column. */
export interface TableRow extends Omit<SetRow, "spans"> {
  readonly cells: readonly string[];
  /** Where its first text begins and ends. */
  readonly start: number;
  readonly end: number;
}
