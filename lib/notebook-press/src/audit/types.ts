/** What a page is written in, as far as its numbers go. */
export type Language = "english" | "danish";

/** Where on a page a number stands. */
export type PlaceKind =
  | "prose"
  | "heading"
  | "navigation"
  | "table"
  | "caption"
  | "title"
  | "alt text"
  | "chart text"
  | "chart data"
  | "figure"
  | "origin"
  | "picture";

/** Why a number cannot be followed. */
export type FaultName =
  | "unmarked"
  | "unmatched"
  | "no-origin"
  | "unreadable"
  | "wrong-value"
  | "wrong-origin"
  | "wrong-formula"
  | "no-language";

/** A table or chart of a page. */
export interface PartName {
  /** Which of the two. */
  readonly type: "table" | "chart";
  /** Its caption or title, or how it begins; empty where it has no text. */
  readonly name: string;
}

/** A number that cannot be followed, or something that cannot be read. */
export interface AuditFault {
  /** The page, as it was named. */
  readonly page: string;
  /** The heading above it; empty above the first one. */
  readonly heading: string;
  /** What it stands in. */
  readonly kind: PlaceKind;
  /** The table or chart that it stands in, by its name; undefined in a text. */
  readonly part: PartName | undefined;
  /** The number of the cell that put it out, as front ends count cells; undefined where none did. */
  readonly cell: number | undefined;
  /** The text around it. */
  readonly text: string;
  /** The number as it is written. */
  readonly number: string;
  /** Short name of what is wrong, such as `unmarked`. */
  readonly fault: FaultName;
  /** What was wanted, as the end of a sentence. */
  readonly wanted: string;
}

/** What was found on a page, or on several. */
export interface Audit {
  /** Numbers that were looked at. */
  readonly numbers: number;
  /** Numbers that lead to a figure or a formula. */
  readonly followed: number;
  /** Numbers of tables and charts that show a data file, by what their cell calls it. */
  readonly byFile: Readonly<Record<string, number>>;
  /** Numbers that a rule excepts, by the name of the rule. */
  readonly byRule: Readonly<Record<string, number>>;
  /** What cannot be followed, in the order of the page. */
  readonly faults: readonly AuditFault[];
}
