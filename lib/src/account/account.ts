import type { Precision, ValueUnit } from "../numbers/types.ts";
import type { IndicatorId } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import type { Figures } from "./figures.ts";

/**
 * Whom an account speaks of. Two populations never share a line or a total.
 * - `innovation-networks`: the networks of the ministry's programme
 * - `clusters-and-networks`: all significant clusters and innovation networks
 */
export type Population = "innovation-networks" | "clusters-and-networks";

/** Where figures were read: one row of `data/sources.csv`. */
export interface Source {
  /** Id by which rows of data name it, such as `account-2018`. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Who published the document. */
  readonly publisher: string;
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
  /** Whom its figures speak of. */
  readonly population: Population;
  /** Where the document can be looked up. */
  readonly address: string;
  /** Day on which it was read, `2026-11-23`. */
  readonly accessed: string;
  /** Terms under which it can be used; empty where it states none. */
  readonly licence: string;
  /** What a reader must know of the document; empty for nothing. */
  readonly note: string;
}

/** Something with a value, or with the reason why it has none. */
export interface Quantity {
  /** What is measured, such as `Participating companies`. */
  readonly label: string;
  /** What `value` is measured in: things, Danish kroner, or a share (0.5 is 50%). */
  readonly unit: ValueUnit;
  /** The plural noun of what is counted, such as `companies`; `DKK` for money. */
  readonly noun: string;
  /** In `unit`; undefined where the account gives none. Never 0 for missing. */
  readonly value: number | undefined;
  /** The least value that the printed form allows. */
  readonly low: number | undefined;
  /** The greatest value that the printed form allows. */
  readonly high: number | undefined;
  /** How the printed form limits the value, such as `exact` or `over`. */
  readonly precision: Precision;
  /** Why there is no value; undefined where there is one. */
  readonly missing: string | undefined;
}

/** One number that an account prints, or the place where it prints none. */
export interface Figure extends Quantity {
  /** Always `printed`; tells a figure from a derived number. */
  readonly origin: "printed";
  /** Id in the catalogue of what is measured. */
  readonly indicator: IndicatorId;
  /** The year that the figure describes. */
  readonly year: number;
  /** Whom the figure speaks of. */
  readonly population: Population;
  /** Exactly as printed; empty where the account gives no number. */
  readonly printed: string;
  /** The heading under which it stands. */
  readonly section: string;
  /** The document that prints it. */
  readonly source: Source;
  /** What a reader must know. */
  readonly note: string;
}

/** What one account says of one year and one population. */
export interface Account {
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
  /** Whom all its figures speak of. */
  readonly population: Population;
  /** The document that prints it. */
  readonly source: Source;
  /** One for each indicator of the catalogue, missing ones included. */
  readonly figures: Figures;
  /** What the checks found doubtful, but not wrong. */
  readonly warnings: readonly Fault[];
}
