import { phrase, translate } from "../language/phrase.ts";
import { type Change, findSize, splitShare } from "../measures/change.ts";
import type { Derived, Measure } from "../measures/derived.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * A change as a sentence: `Participating companies: 18,058, or 4.1% more than the 17,350 in 2017.` It
 * says which way a number went only where the printed forms tell.
 * @param subject What it is about; what the change measures by default.
 */
export function describeChange(change: Change, subject = toSubject(change)): Sentence {
  const { label, now, before, earlierYear, direction } = change;
  const begun = sentence`${subject}: ${now}${findNoun(label, now)}`;
  if (direction === "none")
    return now.unit === "number"
      ? sentence`${begun}, as many as in ${earlierYear}.`
      : sentence`${begun}, the same as in ${earlierYear}.`;
  if (direction === "rise")
    return sentence`${begun}, or ${toSize(change)} more than the ${before} in ${earlierYear}.`;
  if (direction === "fall")
    return isCount(now) && isCount(before)
      ? sentence`${begun}, or ${toSize(change)} fewer than the ${before} in ${earlierYear}.`
      : sentence`${begun}, or ${toSize(change)} less than the ${before} in ${earlierYear}.`;
  const doubt = [now, before].some(isLimit)
    ? translate("how far apart the two are, the printed forms do not tell")
    : translate("rounded as they are, the two cannot be told apart");
  return sentence`${begun}, against ${before} in ${earlierYear}; ${doubt}.`;
}

function toSubject({ label }: Change): string {
  const { part, whole } = splitShare(label);
  return whole ? phrase`${part}, as a share of ${whole}` : part;
}

/** What is counted, where the label does not say it already. */
function findNoun(label: string, { noun, unit, value }: Measure): string {
  const isSaid = lowerFirst(label).includes(noun) || label.includes(translate(" per "));
  return unit !== "number" || value === 1 || isSaid ? "" : ` ${noun}`;
}

/** The change in percent; where a number is small, or the percentage would be nothing, in things. */
function toSize(change: Change): Derived {
  const { now, before } = change;
  const { absolute, relative } = findSize(change);
  const isSmall = now.unit === "number" && (before.value ?? 0) < 100;
  return !relative || isSmall || (relative.value ?? 0) < 0.0005 ? absolute : relative;
}

const isCount = ({ unit, precision, origin }: Measure) =>
  unit === "number" && precision === "exact" && origin === "printed";

const isLimit = ({ precision }: Measure) => precision !== "exact" && precision !== "rounded";
