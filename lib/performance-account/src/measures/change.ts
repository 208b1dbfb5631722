import type { Account } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Derived, divide, type Measure, subtract } from "./derived.ts";

/** What a measure was in one account, and in an earlier one. */
export interface Change {
  /** What is measured, without a year. */
  readonly label: string;
  /** The later measure; its label carries the year. */
  readonly now: Measure;
  /** The earlier measure; its label carries the year. */
  readonly before: Measure;
  /** The year of the later measure. */
  readonly year: number;
  /** The year of the earlier measure. */
  readonly earlierYear: number;
  /** Now less before, with its sign; in percentage points for shares. */
  readonly absolute: Derived;
  /** The absolute change as a share of the earlier measure; undefined for shares and after zero. */
  readonly relative: Derived | undefined;
  /** Which way it went; `open` where rounding leaves both ways, or one number is a limit. */
  readonly direction: "rise" | "fall" | "none" | "open";
}

/** A measure and the year that it describes. */
export interface Dated {
  /** The measure, with a value or without. */
  readonly measure: Measure;
  /** The year that it describes. */
  readonly year: number;
}

/**
 * How a measure changed from one year to a later one of the same population, which a measure alone
 * does not tell: `findChanges` makes sure of it.
 * @example
 * const before = { year: 2016, measure: (await loadAccount(2016)).figures.companies };
 * const now = { year: 2018, measure: account.figures.companies };
 * await show(describeChange(change(now, before)));
 */
export function change(later: Dated, earlier: Dated): Change {
  const { label } = later.measure;
  const now = ofYear(later.measure, later.year);
  const before = ofYear(earlier.measure, earlier.year);
  const absolute = toDifference(now, before, phrase`Change in ${lowerFirst(label)}`);
  return {
    label,
    now,
    before,
    year: later.year,
    earlierYear: earlier.year,
    absolute,
    relative: toRelative(absolute, now, before),
    direction: findDirection(absolute, [now, before]),
  };
}

/** How far the two lie apart, without a sign: what a sentence calls more or less. */
export function findSize(change: Change): Pick<Change, "absolute" | "relative"> {
  const { label, now, before, absolute, relative, direction } = change;
  if (direction !== "fall")
    return { absolute: unsign(absolute), relative: relative && unsign(relative) };
  const fall = unsign(toDifference(before, now, phrase`Fall in ${lowerFirst(label)}`));
  const quotient = toQuotient(fall, before, {
    low: -(relative?.high ?? 0),
    high: -(relative?.low ?? 0),
  });
  return { absolute: fall, relative: quotient && unsign(quotient) };
}

function unsign({ signed, ...derived }: Derived): Derived {
  return derived;
}

const toDifference = (one: Measure, other: Measure, label: string) =>
  subtract(one, other, { label, noun: one.noun, signed: true });

function toRelative(absolute: Derived, now: Measure, before: Measure) {
  const { low = 0, high = 0 } = divide(now, before, absolute);
  return toQuotient(absolute, before, { low: low - 1, high: high - 1 });
}

/** The quotient's own bounds would count the rounding of the divisor twice. */
function toQuotient(
  difference: Derived,
  before: Measure,
  bounds: { readonly low: number; readonly high: number },
): Derived | undefined {
  if (before.unit === "share" || before.value === 0) return undefined;
  const label = phrase`${difference.label}, as a share of ${lowerFirst(before.label)}`;
  const name = { label, unit: "share", noun: before.noun, signed: true } as const;
  return { ...divide(difference, before, name), ...bounds };
}

function findDirection({ low, high }: Derived, measures: readonly Measure[]): Change["direction"] {
  const isLimit = measures.some(
    ({ precision }) => precision !== "exact" && precision !== "rounded",
  );
  if (low === undefined || high === undefined || isLimit) return "open";
  if (low > 0) return "rise";
  if (high < 0) return "fall";
  return low === high ? "none" : "open";
}

/** The measure with the year in its label and in those of all that it was worked out from. */
export function ofYear(measure: Measure, year: number): Measure {
  const label = `${measure.label}, ${year}`;
  if (measure.origin === "printed") return { ...measure, label };
  const inputs = measure.inputs.map((input) => ofYear(input, year));
  const formula = inputs.map((input) => input.label).join(` ${measure.operator} `);
  return { ...measure, label, formula, inputs };
}

/** A label of a share in its two halves; without a whole if it is of no share. */
export function splitShare(label: string): { readonly part: string; readonly whole?: string } {
  const between = translate(", share of ");
  const at = label.indexOf(between);
  if (at < 0) return { part: label };
  return { part: label.slice(0, at), whole: label.slice(at + between.length) };
}

/** Which measures of an account to compare, such as `({ figures }) => [figures.companies]`. */
export type Selection = (account: Account) => readonly Measure[];

/**
 * The changes of those measures that have a value in both accounts, in the order of the later
 * one. Measures are paired by what they measure, not by their place.
 * @throws {RangeError} If the accounts speak of different populations, or the second is not earlier.
 */
export function findChanges(
  account: Account,
  earlier: Account,
  select: Selection,
): readonly Change[] {
  checkPair(account, earlier);
  const known = (one: Account) => select(one).filter(({ value }) => value !== undefined);
  const before = known(earlier);
  return known(account).flatMap((measure) => {
    const other = before.find((one) => one.label === measure.label && one.unit === measure.unit);
    if (!other) return [];
    return change({ measure, year: account.year }, { measure: other, year: earlier.year });
  });
}

function checkPair(account: Account, earlier: Account): void {
  if (account.population !== earlier.population)
    throw new RangeError(
      `Cannot compare "${earlier.population}" with "${account.population}": wanted accounts of one population`,
    );
  if (earlier.year >= account.year)
    throw new RangeError(
      `Cannot compare "${account.year}" with "${earlier.year}": wanted a year before it`,
    );
}
