import type { Precision, ValueUnit } from "../numbers/types.ts";
import type { AnyIndicatorId, IndicatorId } from "./catalogue.ts";
import type { accountEntries } from "./entries/account-entries.ts";
import type { Fault } from "./fault.ts";

/** Whom an account can speak of. Two populations never share a line or a total. */
export const accountPopulations = [
  /** All significant clusters and innovation networks. */
  "clusters-and-networks",
  /** The networks of the ministry's programme. */
  "innovation-networks",
] as const;

/** Whom figures can speak of. Two populations never share a line or a total. */
export const populations = [
  ...accountPopulations,
  /** The cluster organisations of the national programme 2021-2024. */
  "national-clusters-2021",
  /** The cluster organisations of the national programme 2025-2028. */
  "national-clusters-2025",
  /** The approved technological service institutes, a sister scheme. */
  "technological-service-institutes",
  /** The innovation incubators, a sister scheme. */
  "innovation-incubators",
] as const;

/** Whom an account speaks of. */
export type AccountPopulation = (typeof accountPopulations)[number];

/** Whom a figure speaks of. */
export type Population = (typeof populations)[number];

/**
 * What a figure says: what was, what was aimed at, expected, or offered but not granted, or what was
 * asked of others. Only results are drawn as results.
 */
export const figureKinds = ["result", "target", "forecast", "plan", "requirement"] as const;

/** What a figure says of its year. */
export type FigureKind = (typeof figureKinds)[number];

/** Who a source is: those who count or pay themselves, or others who report it. */
export const standings = ["original", "report"] as const;

/** Where figures were read: one row of `data/sources.csv`. */
export interface Source {
  /** Id by which rows of data name it, such as `account-2018`. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Who published the document. */
  readonly publisher: string;
  /** `publisher` in Danish; absent where no words of ours stand there. */
  readonly publisherDa?: string;
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
  /** Whom its figures speak of. */
  readonly population: Population;
  /** Where the document can be looked up. */
  readonly address: string;
  /** `address` in Danish; absent where no words stand there. */
  readonly addressDa?: string;
  /** Day on which it was read, `2026-11-23`. */
  readonly accessed: string;
  /** Terms under which it can be used; empty where it states none. */
  readonly licence: string;
  /** What a reader must know of the document; empty for nothing. */
  readonly note: string;
  /** `original` if those who count or pay have published it, `report` if others tell of it. */
  readonly standing: (typeof standings)[number];
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

/** One number that a source prints, or the place where it prints none. */
export interface PrintedFigure extends Quantity {
  /** Always `printed`; tells a figure from a derived number. */
  readonly origin: "printed";
  /** The year that the figure describes; of a span of years the first. */
  readonly year: number;
  /** The last year of a span, such as a programme's; otherwise the year itself. */
  readonly lastYear: number;
  /** Whether the source tells the year; otherwise it is likely, and the note says why. */
  readonly isYearCertain: boolean;
  /** Whether it was reached, aimed at, expected, offered or asked for. */
  readonly kind: FigureKind;
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

/** A figure of what the catalogue has. */
export interface AnyFigure<Id extends AnyIndicatorId = AnyIndicatorId> extends PrintedFigure {
  /** Id in the catalogue of what is measured. */
  readonly indicator: Id;
}

/** A figure of one's own, from a file or document that is not among the data. */
export interface OwnFigure extends PrintedFigure {
  /** Always `own`: the catalogue does not have it. */
  readonly indicator: "own";
}

/** A figure of what an account can state, or the place where it states none. */
export interface Figure extends AnyFigure {
  /** Id in the account's catalogue of what is measured. */
  readonly indicator: IndicatorId;
}

/** The figures of an account, by indicator, missing ones included. */
export type Figures = { readonly [Id in keyof typeof accountEntries]: Figure };

/** What one account says of one year and one population. */
export interface Account {
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
  /** Whom all its figures speak of. */
  readonly population: Population;
  /** The document that prints it; of an account put together, the source of most of its figures. */
  readonly source: Source;
  /** Whether it was entered from its document; otherwise it is put together from other sources. */
  readonly isDocument: boolean;
  /** All sources of its figures, `source` first. */
  readonly sources: readonly Source[];
  /** One for each indicator of the catalogue, missing ones included. */
  readonly figures: Figures;
  /** What the checks found doubtful, but not wrong. */
  readonly warnings: readonly Fault[];
}

/** A year from which on numbers mean something else than before. */
export interface Break {
  /** The first year of the new meaning. */
  readonly year: number;
  /** Whose numbers it concerns. */
  readonly population: Population;
  /** The indicators that it concerns; empty for all. */
  readonly indicators: readonly AnyIndicatorId[];
  /** What changed, as a sentence in the language chosen. */
  readonly reason: string;
  /** The document that says so. */
  readonly source: Source;
}
