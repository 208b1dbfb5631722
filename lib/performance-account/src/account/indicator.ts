import type { NumberKind } from "../numbers/types.ts";

/** What an account can state about one year. */
export interface Indicator {
  /** Id by which data and code name it, such as `companies_new_ideas`. */
  readonly id: string;
  /** What is measured, as a chart or a table names it. */
  readonly label: string;
  /** What kind of number it is, which decides how a printed form is read. */
  readonly kind: NumberKind;
  /** The plural noun of what is counted; `DKK` for money. */
  readonly noun: string;
  /** What it is about, which decides where it is shown. */
  readonly topic: Topic | HistoryTopic;
  /** What the account means by it, in our words, with what limits it. */
  readonly definition: string;
  /** The indicator that this one counts a part of. */
  readonly partOf?: string;
  /** For averages: the range outside which a value is likely a misreading. */
  readonly plausible?: readonly [low: number, high: number];
}

/** What an indicator is about. */
export type Topic =
  | "clusters"
  | "participation"
  | "outcomes"
  | "services"
  | "international"
  | "communication"
  | "secretariats"
  | "partners"
  | "financing"
  | "certification";

/** What an indicator is about that accounts do not state. */
export type HistoryTopic = "survey" | "grants" | "sister";
