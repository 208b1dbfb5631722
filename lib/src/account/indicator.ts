import type { NumberKind } from "../numbers/types.ts";

/** What an account can state about one year. */
export interface Indicator {
  readonly id: string;
  /** What is measured, as a chart or a table names it. */
  readonly label: string;
  readonly kind: NumberKind;
  /** The plural noun of what is counted; `DKK` for money. */
  readonly noun: string;
  readonly topic: Topic;
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
