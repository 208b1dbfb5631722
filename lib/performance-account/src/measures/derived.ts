import type { AnyFigure, OwnFigure, Quantity } from "../account/account.ts";
import { findIndicator } from "../account/catalogue.ts";
import { list } from "../language/list.ts";
import { phrase, translate } from "../language/phrase.ts";
import type { ValueUnit } from "../numbers/types.ts";
import { displayable } from "../text/displayable.ts";
import { lowerFirst } from "../text/lower-first.ts";

/** A number worked out from figures, with how. */
export interface Derived extends Quantity {
  /** Always `derived`; tells it from a printed figure. */
  readonly origin: "derived";
  /** The formula in words, such as `Total financing ÷ Participating companies`. */
  readonly formula: string;
  /** The sign between the inputs. */
  readonly operator: "÷" | "×" | "+" | "−";
  /** What went in, in the order of the formula. */
  readonly inputs: readonly Measure[];
  /** Whether it is a change, which is written with its sign; absent if it is none. */
  readonly signed?: true;
}

/** A printed figure or a number derived from some. */
export type Measure = AnyFigure | OwnFigure | Derived;

/** What a derived number is called and measured in. */
export interface DerivedName {
  /** What the number measures, such as `Financing per cluster`. */
  readonly label: string;
  /** Things by default. */
  readonly unit?: ValueUnit;
  /** The plural noun of what is counted, or `DKK`. */
  readonly noun: string;
  /** Whether it is a change, which is written with its sign. */
  readonly signed?: true;
}

/**
 * One measure divided by another. Rounding of the inputs is carried into `low`
 * and `high`; a missing input makes the result missing, and so does a zero divisor.
 * @example
 * const { companies, clusters } = account.figures;
 * const each = divide(companies, clusters, { label: "Companies per cluster", noun: "companies" });
 * await show(sentence`${each} companies for each cluster.`);
 * // 475 companies for each cluster.
 */
export function divide(over: Measure, under: Measure, name: DerivedName): Derived {
  checkMeasures("divide", { over, under });
  if (isAverage(under) && !isAverage(over))
    throw new RangeError(
      `Cannot divide "${over.label}" by "${under.label}", which is an average: wanted a count, an amount or a share, or another average above it`,
    );
  return derive([over, under], "÷", name, (a, b) => ({
    value: a.value / b.value,
    low: a.low / b.high,
    high: a.high / b.low,
  }));
}

/**
 * The part as a share of the whole (0.5 is half).
 * @example
 * const { companies, companies_new_ideas } = account.figures;
 * await show(sentence`${share(companies_new_ideas, companies)} got new ideas.`);
 * // 29.3% got new ideas.
 */
export function share(part: Measure, whole: Measure): Derived {
  checkMeasures("take a share of", { part, whole });
  const label = phrase`${part.label}, share of ${lowerFirst(whole.label)}`;
  return divide(part, whole, { label, unit: "share", noun: whole.noun });
}

/**
 * One measure times another, such as an average times the number it was taken over.
 * @example
 * const { clusters, secretariat_fte } = account.figures;
 * const staff = multiply(clusters, secretariat_fte, { label: "Staff in all", noun: "employees" });
 * await show(sentence`The secretariats have ${staff} employees, in full-time equivalents.`);
 * // The secretariats have 376 employees, in full-time equivalents.
 */
export function multiply(one: Measure, other: Measure, name: DerivedName): Derived {
  checkMeasures("multiply", { one, other });
  if (one.unit === "DKK" && other.unit === "DKK")
    throw new RangeError(
      `Cannot multiply "${one.label}" by "${other.label}", both in DKK: wanted an amount and a number of things`,
    );
  return derive([one, other], "×", name, (a, b) => ({
    value: a.value * b.value,
    low: a.low * b.low,
    high: a.high * b.high,
  }));
}

/**
 * One measure less another. Bounds are as far apart as rounding allows; the difference of
 * shares is in percentage points.
 * @example
 * const { clusters, certified_gold } = account.figures;
 * const others = subtract(clusters, certified_gold, { label: "Without gold", noun: "clusters" });
 * await show(sentence`${others} clusters do not hold gold.`);
 * // 24 clusters do not hold gold.
 */
export function subtract(one: Measure, other: Measure, name: Omit<DerivedName, "unit">): Derived {
  checkMeasures("subtract", { one, other });
  checkUnits("subtract", [one, other], toUnit);
  const isShare = one.unit === "share";
  const scale = isShare ? 100 : 1;
  const measured = isShare ? { noun: translate("percentage points") } : { unit: one.unit };
  return derive([one, other], "−", { ...name, ...measured }, (a, b) => ({
    value: (a.value - b.value) * scale,
    low: (a.low - b.high) * scale,
    high: (a.high - b.low) * scale,
  }));
}

/**
 * The sum of measures that do not overlap.
 * @example
 * const { certified_gold, certified_silver, certified_bronze } = account.figures;
 * const labels = [certified_gold, certified_silver, certified_bronze];
 * const all = add(labels, { label: "Clusters with a label", noun: "clusters" });
 * await show(sentence`${all} clusters hold a label.`);
 * // 38 clusters hold a label.
 */
export function add(parts: readonly Measure[], name: DerivedName): Derived {
  checkMeasures("add", Object.fromEntries(parts.map((part, at) => [`part ${at + 1}`, part])));
  checkUnits("add", parts, toUnit);
  return derive(parts, "+", name, (a, b) => ({
    value: a.value + b.value,
    low: a.low + b.low,
    high: a.high + b.high,
  }));
}

/**
 * Refuses what is no measure: cells in JavaScript, and in tslab unless it is strict, let it through.
 * @param measures The arguments, by name.
 * @throws {TypeError} Names all that are none.
 */
function checkMeasures(action: string, measures: Readonly<Record<string, Measure>>): void {
  const wrong = Object.entries(measures).filter(([, measure]) => !isMeasure(measure));
  if (wrong.length === 0) return;
  const named = wrong.map(([name, value]) => `"${name}" is ${describe(value)}`).join(", ");
  throw new TypeError(
    `Cannot ${action}: ${named}: wanted measures, such as account.figures.companies or ownFigure(…)`,
  );
}

/** Whether something is a figure or was worked out of some. */
export const isMeasure = (value: unknown): value is Measure =>
  typeof value === "object" &&
  value !== null &&
  "origin" in value &&
  (value.origin === "printed" || value.origin === "derived");

const describe = (value: unknown) =>
  typeof value === "object" && value !== null ? "an object" : (JSON.stringify(value) ?? `${value}`);

/** Whether it is an average, such as staff in a secretariat or financing per company, so that no other things can be counted by it. */
export function isAverage(measure: Measure): boolean {
  if (measure.origin === "derived")
    return measure.operator === "÷"
      ? measure.unit !== "share"
      : measure.operator !== "×" && measure.inputs.every(isAverage);
  return measure.indicator !== "own" && findIndicator(measure.indicator).kind === "average";
}

/** The things counted: two numbers of other things have no sum. */
const toUnit = ({ unit, noun }: Measure) => (unit === "number" ? noun : unit);

function checkUnits(
  action: string,
  measures: readonly Measure[],
  toUnit: (one: Measure) => string,
) {
  const units = new Set(measures.map(toUnit));
  if (units.size < 2) return;
  const named = measures.map((one) => `"${one.label}" (${toUnit(one)})`).join(" and ");
  throw new RangeError(`Cannot ${action} ${named}: wanted the same unit`);
}

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function derive(
  inputs: readonly Measure[],
  operator: Derived["operator"],
  { label, unit = "number", noun, signed }: DerivedName,
  combine: (a: Bounds, b: Bounds) => Bounds,
): Derived {
  const formula = inputs.map((input) => input.label).join(` ${operator} `);
  const named = { label, unit, noun, ...(signed && { signed }) };
  const base = { origin: "derived", ...named, formula, operator, inputs } as const;
  const known = inputs.flatMap((input) => maybeBounds(input) ?? []);
  const [first, ...rest] = known;
  const result = first && known.length === inputs.length && rest.reduce(combine, first);
  if (!result || !Number.isFinite(result.value))
    return displayable({
      ...base,
      ...nothing,
      precision: "exact",
      missing: describeMissing(inputs),
    });
  const precision = findPrecision(inputs);
  return displayable({ ...base, ...result, precision, missing: undefined });
}

const nothing = { value: undefined, low: undefined, high: undefined };

function maybeBounds({ value, low, high }: Quantity): Bounds | undefined {
  return value === undefined ? undefined : { value, low: low ?? value, high: high ?? value };
}

function describeMissing(inputs: readonly Measure[]): string {
  const missing = inputs.filter(({ value }) => value === undefined);
  if (missing.length === 0) return translate("It cannot be worked out: the divisor is zero.");
  const names = [...new Set(missing.map(({ label }) => phrase`“${label}”`))];
  const reasons = [...new Set(missing.map((input) => input.missing))].join(" ");
  return names.length > 1
    ? phrase`It needs ${list(names)}, which are missing. ${reasons}`
    : phrase`It needs ${list(names)}, which is missing. ${reasons}`;
}

/** A limit such as `over` says nothing certain of a quotient, so it becomes `about`. */
function findPrecision(inputs: readonly Measure[]): Quantity["precision"] {
  const found = new Set(inputs.map(({ precision }) => precision));
  found.delete("exact");
  if (found.size === 0) return "exact";
  return found.size === 1 && found.has("rounded") ? "rounded" : "about";
}
