import type { AnyFigure } from "./account.ts";
import { toRange } from "./to-range.ts";

/** A figure that was chosen among those that several sources print. */
export interface Choice {
  /** The one that charts and sentences use. */
  readonly figure: AnyFigure;
  /** What else is printed for the same year, best first; empty if nothing is. */
  readonly others: readonly AnyFigure[];
}

/**
 * Chooses among figures of one indicator, year and population by the rule of `data/README.md`:
 * what an account itself prints comes first, then a year that the source tells before one that it
 * does not or a span, then an original source before a report, then the narrower printed form,
 * then the one that comes first.
 * @returns Undefined if there is no figure.
 */
export function chooseFigure(
  figures: readonly AnyFigure[],
  isOfAccount: (figure: AnyFigure) => boolean = () => false,
): Choice | undefined {
  // The sort is stable, so the first of equals stays the first.
  const [first, ...others] = figures.toSorted((one, other) =>
    compareRanks(toRank(one, isOfAccount), toRank(other, isOfAccount)),
  );
  return first && { figure: first, others };
}

const steps = ["account", "year", "original", "narrower"] as const;

/** Which step of the rule puts one figure before another. */
export type ChoiceStep = (typeof steps)[number] | "first";

/** The step of the rule of precedence that decides between two figures. */
export function findStep(
  one: AnyFigure,
  other: AnyFigure,
  isOfAccount: (figure: AnyFigure) => boolean,
): ChoiceStep {
  const [rank, against] = [toRank(one, isOfAccount), toRank(other, isOfAccount)];
  return steps[rank.findIndex((part, at) => part !== against[at])] ?? "first";
}

function toRank(figure: AnyFigure, isOfAccount: (figure: AnyFigure) => boolean) {
  const [low, high] = toRange(figure);
  return [
    isOfAccount(figure) ? 0 : 1,
    figure.isYearCertain && figure.year === figure.lastYear ? 0 : 1,
    figure.source.standing === "original" ? 0 : 1,
    high - low,
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
