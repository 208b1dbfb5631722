import type { Precision, ValueUnit } from "../numbers/types.ts";
import type { IndicatorId } from "./catalogue.ts";
import type { Fault } from "./fault.ts";

/**
 * Whom an account speaks of. Two populations never share a line or a total.
 * - `innovation-networks`: the networks of the ministry's programme
 * - `clusters-and-networks`: all significant clusters and innovation networks
 */
export type Population = "innovation-networks" | "clusters-and-networks";

/** Where figures were read: one row of `data/sources.csv`. */
export interface Source {
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  readonly publisher: string;
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
  readonly population: Population;
  /** Where the document can be looked up. */
  readonly address: string;
  /** Day on which it was read, `2026-11-23`. */
  readonly accessed: string;
  readonly licence: string;
  readonly note: string;
}

/** Something with a value, or with the reason why it has none. */
export interface Quantity {
  /** What is measured, such as `Participating companies`. */
  readonly label: string;
  readonly unit: ValueUnit;
  /** The plural noun of what is counted, such as `companies`; `DKK` for money. */
  readonly noun: string;
  /** In `unit`; undefined where the account gives none. Never 0 for missing. */
  readonly value: number | undefined;
  /** The least value that the printed form allows. */
  readonly low: number | undefined;
  /** The greatest value that the printed form allows. */
  readonly high: number | undefined;
  readonly precision: Precision;
  /** Why there is no value; undefined where there is one. */
  readonly missing: string | undefined;
}

/** One number that an account prints, or the place where it prints none. */
export interface Figure extends Quantity {
  readonly origin: "printed";
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly population: Population;
  /** Exactly as printed; empty where the account gives no number. */
  readonly printed: string;
  /** The heading under which it stands. */
  readonly section: string;
  readonly source: Source;
  /** What a reader must know. */
  readonly note: string;
}

/** What one account says of one year and one population. */
export interface Account {
  readonly year: number;
  readonly population: Population;
  readonly source: Source;
  /** One for each indicator of the catalogue, missing ones included. */
  readonly figures: Readonly<Record<IndicatorId, Figure>>;
  /** What the checks found doubtful, but not wrong. */
  readonly warnings: readonly Fault[];
}
