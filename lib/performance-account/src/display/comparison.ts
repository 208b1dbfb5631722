import type { Account, Break } from "../account/account.ts";
import type { Earlier } from "../account/load.ts";
import { comparisonChart } from "../charts/comparison-chart.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { list } from "../language/list.ts";
import { phrase, translate } from "../language/phrase.ts";
import { type Change, findChanges, type Selection, splitShare } from "../measures/change.ts";
import type { Measure } from "../measures/derived.ts";
import { displayable } from "../text/displayable.ts";
import { describeChange } from "./describe-change.ts";
import { paragraph } from "./paragraph.ts";
import { type Sentence, sentence } from "./sentence.ts";
import { type Table, type TableCell, table } from "./table.ts";

/** What to compare. */
export interface ComparisonOptions {
  /**
   * What the measures are about, such as `Services`; begins the caption of the table, in the
   * language chosen if that has a translation of it.
   */
  readonly title: string;
  /** The measures of an account; those that both accounts give are compared. */
  readonly select: Selection;
}

/**
 * How an account compares with earlier ones of the same population. Each measure is compared with
 * the nearest account that gives it. For each of those: a chart if several measures can share a
 * scale, the first change as a sentence, and all of them as a table, with what limits them. A measure
 * that means something else since then is named and not compared. Empty, so that `show` shows
 * nothing, if no earlier account gives any of the measures.
 * @example
 * const earlier = await loadEarlier(account);
 * await show(
 *   comparison(account, earlier, {
 *     title: "Companies",
 *     select: ({ figures }) => [figures.companies],
 *   }),
 * );
 * @param earlier What `loadEarlier` gives, with its breaks; or one account; or nothing.
 * @throws {RangeError} If the accounts speak of different populations, or one is not earlier.
 */
export function comparison(
  account: Account,
  earlier: Pick<Earlier, "accounts" | "breaks"> | Account | undefined,
  { title, select }: ComparisonOptions,
): readonly (ChartSpec | Sentence | Table)[] {
  const { accounts, breaks } = toEarlier(earlier);
  let told: ReadonlySet<string> = new Set();
  const shown = accounts.flatMap((one) => {
    const changes = findChanges(account, one, select).filter(({ label }) => !told.has(label));
    told = new Set([...told, ...changes.map(({ label }) => label)]);
    const between = breaks.filter(({ year }) => one.year < year && year <= account.year);
    // Another set can be told beside the numbers; another meaning makes them no pair.
    const meanings = between.filter(({ indicators }) => indicators.length > 0);
    const sets = between.filter(({ indicators }) => indicators.length === 0);
    const isSevered = ({ now }: Change) => meanings.some((met) => isMet(met, now));
    const severed = changes.filter(isSevered);
    const pair = { account, earlier: one, title, breaks: sets };
    const joined = changes.filter((change) => !isSevered(change));
    return [
      ...compare(joined, pair),
      ...(severed.length > 0 ? [describeSevered(severed, meanings, one.year)] : []),
    ];
  });
  return displayable(shown);
}

function toEarlier(earlier: Pick<Earlier, "accounts" | "breaks"> | Account | undefined) {
  if (!earlier) return { accounts: [], breaks: [] };
  return "accounts" in earlier ? earlier : { accounts: [earlier], breaks: [] };
}

/** Why measures are not compared, which means something else in the two years. */
function describeSevered(
  changes: readonly Change[],
  meanings: readonly Break[],
  year: number,
): Sentence {
  const labels = list(changes.map(({ label }) => phrase`“${label}”`));
  const reasons = meanings
    .filter((one) => changes.some(({ now }) => isMet(one, now)))
    .map(({ reason }) => reason)
    .join(" ");
  return sentence`${labels}: not compared with ${year}. ${reasons}`;
}

interface Pair {
  readonly account: Account;
  readonly earlier: Account;
  readonly title: string;
  /** Those that lie between the two and concern all figures. */
  readonly breaks: readonly Break[];
}

function compare(
  changes: readonly Change[],
  pair: Pair,
): readonly (ChartSpec | Sentence | Table)[] {
  const { account, earlier, title } = pair;
  const [first] = changes;
  if (!first) return [];
  const sets = pair.breaks.map(({ reason }) => reason);
  const isDrawn = changes.length > 1 && isOfOneUnit(changes);
  // A chart says its limits itself.
  const told = isDrawn ? [] : sets.map((reason) => sentence`${reason}`);
  const text = paragraph([describeChange(first), ...told, ...describePrices(changes)]);
  const whole = findWhole(changes);
  const caption = phrase`${translate(title)}${whole}, ${account.year} compared with ${earlier.year}`;
  if (changes.length < 2) return [text];
  const options = { title: caption, limit: sets.join(" ") };
  const chart = isDrawn ? [comparisonChart(changes, account, options)] : [];
  return [...chart, text, table(changes, toColumns(changes, account, earlier), caption)];
}

/** Whether all measures can share a scale. */
function isOfOneUnit([first, ...others]: readonly Change[]): boolean {
  return others.every(({ now }) => now.unit === first?.now.unit && now.noun === first.now.noun);
}

/** The columns of the table; shares have no change in percent, which would be mistaken for one in points. */
function toColumns(changes: readonly Change[], account: Account, earlier: Account): Columns {
  const percent: Columns[number] = [
    translate("In percent"),
    ({ relative, direction }) => (direction === "open" ? "" : (relative ?? "")),
  ];
  return [
    [translate("Measure"), ({ label }) => label.slice(0, label.length - findWhole(changes).length)],
    [`${earlier.year}`, ({ before }) => before],
    [`${account.year}`, ({ now }) => now],
    [
      translate("Change"),
      ({ absolute, direction }) => (direction === "open" ? translate("cannot be told") : absolute),
    ],
    ...(changes.some(({ relative }) => relative) ? [percent] : []),
  ];
}

/** What all labels end with if all are shares of one whole: the caption then says it once. */
function findWhole(changes: readonly Change[]): string {
  const [first = "", ...others] = changes.map(({ label }) =>
    label.slice(splitShare(label).part.length),
  );
  return others.every((other) => other === first) ? first : "";
}

type Columns = readonly (readonly [name: string, cell: (change: Change) => TableCell])[];

const describePrices = (changes: readonly Change[]): readonly Sentence[] =>
  changes.some(({ now }) => now.unit === "DKK")
    ? [sentence`Amounts are in prices of their year.`]
    : [];

/** Whether a break concerns a figure, or one that a number was worked out from. */
function isMet(one: Break, measure: Measure): boolean {
  if (one.indicators.length === 0) return true;
  return measure.origin === "printed"
    ? one.indicators.some((indicator) => indicator === measure.indicator)
    : measure.inputs.some((input) => isMet(one, input));
}
