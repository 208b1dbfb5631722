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
  readonly counted: Readonly<Record<Counted, List>>;
  /** What may stand between a number and its noun without making it count a part only. */
  readonly adjectives: List;
  /** What tells an indicator from others with the same noun, or names it where it has none. */
  readonly tells: Readonly<Partial<Record<IndicatorId, List>>>;
  /** What says that companies took part, without saying in what. */
  readonly participation: List;
  /** What stands between a label and its number: `was`, `reached`. */
  readonly links: List;
  /** What stands before an expression that only explains another: `that can become`. */
  readonly subordinators: List;
  /** What joins two things that are counted together. */
  readonly coordinators: List;
  /** What makes a number an average over the clusters. */
  readonly average: List;
  /** What makes a number a total where the sentence also speaks of an average. */
  readonly total: List;
  /** What stands before the number of all clusters, which only says how many there are: `all`, `the`. */
  readonly determiners: List;
  /** What makes numbers of labels, partners or activities those of clusters. */
  readonly clusterContext: List;
  /** What makes numbers those of work with other countries. */
  readonly internationalContext: List;
  /** What makes amounts and shares those of the financing. */
  readonly financingContext: List;
  /** What makes numbers those of coverage by the media. */
  readonly mediaContext: List;
  /** What names a sum in a table: `Total`. */
  readonly sums: List;
  /** Words that limit nothing, wherever they stand. */
  readonly plain: List;
  /** Names of months, for dates. */
  readonly months: List;
  /** One secretariat that stands for all, of which a number is an average. */
  readonly singleSecretariat: List;
  /** Words by which the language is known. */
  readonly commonWords: List;
}

type List = readonly string[];

/** What makes a number something else than a result of the year; written as in `Wordings`. */
export interface RejectionWordings {
  /** What makes all numbers of a clause something else than a result of the year. */
  readonly rejections: Readonly<Record<Rejection, List>>;
  /** What sounds like a rejection and is none: `above the target`. */
  readonly neutral: List;
  /**
   * Numbers of another year, of a change, or of a limit, within a sentence: `up from {n}`. Each is
   * looked for in what those before it leave.
   */
  readonly asides: readonly (readonly [reason: Rejection, wordings: List])[];
  /** Heads of columns that hold no results: `change`, `target`. */
  readonly columns: Readonly<
    Record<"another year" | "a change" | "a goal or forecast" | "a part only" | "this year", List>
  >;
  /** What leads to an example, before a number: `one cluster, for example`. */
  readonly examples: List;
  /** What says that figures of its paragraph do not agree, or are not settled. */
  readonly conflicts: List;
  /** Activities that no indicator counts, in which companies can take part too. */
  readonly otherActivities: List;
  /** Nouns of things that no indicator counts. */
  readonly others: List;
  /** What a number in such words is not, as pages and telephones: `page {n}`, `phone {n}`. */
  readonly labels: List;
  /** What a year after it belongs to, which is not the year of the figures: `account`. */
  readonly dated: List;
  /** Words before a number that are no qualifier of it: `spread over`. */
  readonly notQualifiers: List;
  /** What stands before how much a number changed, or before what it was: `rose by`, `from`. */
  readonly changes: List;
  /** What leads to a part of the number before it: `of these`. */
  readonly partitives: List;
  /** What begins another statement within a sentence: `, while`. */
  readonly breaks: List;
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

/** Wordings, parted by semicolons and line ends; backslashes are those of expressions. */
export const list = ({ raw: [text = ""] }: TemplateStringsArray): List =>
  text
    .split(/;\s|\n/)
    .map((wording) => wording.trim())
    .filter(Boolean);

/** Wordings beside their reason, as `asides` has them. */
export const aside = (reason: Rejection) => (text: TemplateStringsArray) =>
  [reason, list(text)] as const;
