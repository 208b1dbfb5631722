import type { IndicatorId } from "performance-account";

/** What a number can count, by which an indicator is told from others. */
export type Counted =
  | "company"
  | "cluster"
  | "country"
  | "activity"
  | "newsletter"
  | "press-release"
  | "media"
  | "fte"
  | "knowledge-institution"
  | "public-actor";

/**
 * What one language says, as lists of wordings. A wording is written in small letters as a
 * regular expression of whole words, in which
 * - `*` stands for any letters (`match*` fits `matchmaking`),
 * - `{n}` for a number, `{year}` for the account's year and `{other}` for another year,
 * - `{words}` for a few words, years among them, and `{gap}` for a few words without a number in the same clause.
 */
export interface Wordings extends RejectionWordings {
  /** Nouns that say what a number counts. */
  readonly counted: Readonly<Record<Counted, readonly string[]>>;
  /** What may stand between a number and its noun without making it count a part only. */
  readonly adjectives: readonly string[];
  /** What tells an indicator from others with the same noun, or names it where it has none. */
  readonly tells: Readonly<Partial<Record<IndicatorId, readonly string[]>>>;
  /** What says that companies took part, without saying in what. */
  readonly participation: readonly string[];
  /** Activities that no indicator counts, in which companies can take part too. */
  readonly otherActivities: readonly string[];
  /** What names a sum in a table: `Total`. */
  readonly sums: readonly string[];
  /** What a year after it belongs to, which is not the year of the figures: `account`. */
  readonly dated: readonly string[];
  /** What stands before the number of all clusters: `all`, `the`. */
  readonly determiners: readonly string[];
  /** What makes numbers of labels, partners or activities those of clusters. */
  readonly clusterContext: readonly string[];
  /** What makes numbers those of work with other countries. */
  readonly internationalContext: readonly string[];
  /** What makes amounts and shares those of the financing. */
  readonly financingContext: readonly string[];
  /** What makes numbers those of coverage by the media. */
  readonly mediaContext: readonly string[];
  /** Words before a number that are no qualifier of it: `spread over`. */
  readonly notQualifiers: readonly string[];
  /** What stands before how much a number changed, or before what it was: `rose by`, `from`. */
  readonly changes: readonly string[];
  /** What leads to a part of the number before it: `of these`. */
  readonly partitives: readonly string[];
  /** What stands between a label and its number: `was`, `reached`. */
  readonly links: readonly string[];
  /** What stands before an expression that only explains another: `that can become`. */
  readonly subordinators: readonly string[];
  /** What begins another statement within a sentence: `, while`. */
  readonly breaks: readonly string[];
  /** What joins two things that are counted together. */
  readonly coordinators: readonly string[];
  /** Nouns of things that no indicator counts. */
  readonly others: readonly string[];
  /** Words that limit nothing, wherever they stand. */
  readonly plain: readonly string[];
  /** One secretariat that stands for all. */
  readonly singleSecretariat: readonly string[];
  /** What makes a number an average over the clusters. */
  readonly average: readonly string[];
  /** What makes a number a total where the sentence also speaks of an average. */
  readonly total: readonly string[];
  /** What a number in such words is not: `page {n}`, `phone {n}`. */
  readonly labels: readonly string[];
  /** Names of months, for dates. */
  readonly months: readonly string[];
  /** Words by which the language is known. */
  readonly commonWords: readonly string[];
}

/** What makes a number something else than a result of the year; written as in `Wordings`. */
export interface RejectionWordings {
  /** What makes all numbers of a clause something else than a result of the year. */
  readonly rejections: Readonly<Record<Rejection, readonly string[]>>;
  /** What sounds like a rejection and is none: `above the target`. */
  readonly neutral: readonly string[];
  /**
   * Numbers of another year, of a change, or of a limit, within a sentence: `up from {n}`. Each is
   * looked for in what those before it leave.
   */
  readonly asides: readonly (readonly [reason: Rejection, wordings: readonly string[]])[];
  /** Heads of columns that hold no results: `change`, `target`. */
  readonly columns: Readonly<
    Record<
      "another year" | "a change" | "a goal or forecast" | "a part only" | "this year",
      readonly string[]
    >
  >;
  /** What leads to an example, before a number: `one cluster, for example`. */
  readonly examples: readonly string[];
  /** What says that figures of its paragraph do not agree, or are not settled. */
  readonly conflicts: readonly string[];
}

/** Why a number is not the year's result for the whole population. */
export type Rejection =
  | "another year"
  | "a change"
  | "a goal or forecast"
  | "a survey"
  | "a part only"
  | "what is left"
  | "something else"
  | "one cluster or place"
  | "a single cluster"
  | "a longer or shorter time"
  | "awarded in the year"
  | "money of a programme";
