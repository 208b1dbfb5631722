import type { AnyFigure } from "../account/account.ts";
import { type ChoiceStep, findStep } from "../account/choose-figure.ts";
import { findConflicts } from "../account/find-conflicts.ts";
import type { History } from "../account/load.ts";
import { translate } from "../language/phrase.ts";
import { findDocumentFigures, toSeries } from "./series.ts";

/** Two figures that contradict each other, with what comes of it. */
export interface Contradiction {
  /** The figure that charts use for its year. */
  readonly used: AnyFigure;
  /** The figure that it contradicts. */
  readonly other: AnyFigure;
  /** Whether charts use the other one too, for its own years. */
  readonly isBothUsed: boolean;
  /** Why the one is used, in words. */
  readonly reason: string;
}

/**
 * Every contradiction that a chart has to decide about, in the catalogue's order; not those of two
 * figures that charts do not use, since each contradicts the one in use.
 * @example
 * for (const { used, other } of contradictions(history)) console.log(used.printed, other.printed);
 */
export function contradictions(history: History): readonly Contradiction[] {
  const ofDocuments = findDocumentFigures(history.accounts);
  return findConflicts(history.figures).flatMap(({ figures, ...name }) => {
    const chosen = new Set(toSeries(history, name).points.map(({ figure }) => figure));
    const [used, other] = figures.toSorted(
      (one, two) => Number(chosen.has(two)) - Number(chosen.has(one)),
    );
    if (!used || !other || !chosen.has(used)) return [];
    const isBothUsed = chosen.has(other);
    const step = findStep(used, other, (figure) => ofDocuments.has(figure));
    const reason = isBothUsed ? translate("both, each for its own years") : describeStep(step);
    return [{ used, other, isBothUsed, reason }];
  });
}

/** Why the rule of precedence uses one figure and not another, in words. */
export const describeStep = (step: ChoiceStep): string => reasons[step]();

const reasons: Readonly<Record<ChoiceStep, () => string>> = {
  account: () => translate("the account itself prints it"),
  year: () => translate("its source tells the year"),
  original: () => translate("its source is the original, not a report"),
  narrower: () => translate("its printed form is narrower"),
  first: () => translate("it comes first in the data"),
};
