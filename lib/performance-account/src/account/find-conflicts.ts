import { list } from "../language/list.ts";
import type { AnyFigure } from "./account.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import { toFault } from "./fault.ts";
import type { PlacedFigure } from "./figure-table.ts";
import { toRange } from "./to-range.ts";

/** Two figures that cannot both be right. */
export interface Conflict extends Pick<AnyFigure, "indicator" | "population" | "kind"> {
  /** The two, in the order in which they were given. */
  readonly figures: readonly [AnyFigure, AnyFigure];
}

/**
 * Every pair of figures of the same thing and year of which the one cannot mean what the other can.
 * An uncertain year must lie within the years of the other.
 */
export function findConflicts(figures: readonly AnyFigure[]): readonly Conflict[] {
  const given = figures.filter(({ value }) => value !== undefined);
  return given.flatMap((one, at) =>
    given
      .slice(at + 1)
      .filter((other) => isOfSame(one, other) && isApart(one, other))
      .map((other) => {
        const { indicator, population, kind } = one;
        return { indicator, population, kind, figures: [one, other] as const };
      }),
  );
}

/** Whether the years of the one surely hold a year of the other, which may be uncertain. */
function isOfYear(one: AnyFigure, other: AnyFigure): boolean {
  const isWithin = (a: AnyFigure, b: AnyFigure) => b.year <= a.year && a.lastYear <= b.lastYear;
  const isMet = one.year <= other.lastYear && other.year <= one.lastYear;
  const isSure = (a: AnyFigure, b: AnyFigure) => a.isYearCertain || isWithin(a, b);
  return isMet && isSure(one, other) && isSure(other, one);
}

function isOfSame(one: AnyFigure, other: AnyFigure): boolean {
  return (
    one.indicator === other.indicator &&
    one.population === other.population &&
    one.kind === other.kind &&
    one.unit === other.unit &&
    isOfYear(one, other)
  );
}

function isApart(one: AnyFigure, other: AnyFigure): boolean {
  const [[low, high], [otherLow, otherHigh]] = [toRange(one), toRange(other)];
  // Arithmetic leaves noise in the last digit.
  const noise = 1e-9 * Math.abs(high);
  // What is printed exactly may lie at the end of what the other can mean; two that are
  // rounded have nothing in common where they only touch.
  const slack = low === high || otherLow === otherHigh ? noise : -noise;
  return high + slack < otherLow || otherHigh + slack < low;
}

const check = "no two sources contradict each other";

/** What the check whether sources contradict each other says of all figures together. */
export function checkConflicts(placed: readonly PlacedFigure[], file: string): CheckResult {
  const conflicts = findConflicts(placed.map(({ figure }) => figure));
  const wanted =
    "figures that agree; all are kept, and the rule in the README of the data takes one";
  const faults = placed.flatMap(({ figure, ...place }) => {
    const others = conflicts.filter(({ figures: [, later] }) => later === figure);
    if (others.length === 0) return [];
    const against = list(others.map(({ figures: [earlier] }) => describe(earlier)));
    const said = [`${describe(figure)} against ${against}`, wanted] as const;
    return toFault(check, said, { ...place, severity: "warning", indicator: figure.indicator });
  });
  return toResult({ check, noun: "figures", looked: placed.length, faults }, { file });
}

const describe = ({ printed, source, year, lastYear, isYearCertain }: AnyFigure) =>
  `"${printed}" for ${year === lastYear ? year : `${year}-${lastYear}`}${isYearCertain ? "" : "?"} (${source.id})`;
