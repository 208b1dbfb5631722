import type { AnyFigure } from "../account/account.ts";
import { phrase } from "../language/phrase.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Derived, subtract } from "./derived.ts";
import { formatYears } from "./format-years.ts";

/**
 * One figure less another of the same thing, with its sign; the formula says of which years both
 * are. Unlike `change`, it does not claim that the one is later.
 */
export function differenceBetween(one: AnyFigure, other: AnyFigure): Derived {
  const [now, before] = [one, other].map((figure) => ({
    ...figure,
    label: `${figure.label}, ${formatYears(figure)}`,
  })) as [AnyFigure, AnyFigure];
  const label = phrase`Difference in ${lowerFirst(one.label)}`;
  return subtract(now, before, { label, noun: one.noun, signed: true });
}
