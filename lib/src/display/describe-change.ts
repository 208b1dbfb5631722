import { type Change, findSize } from "../measures/change.ts";
import type { Measure } from "../measures/derived.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * A change as a sentence: `Participating companies came to 18,058, 4.1% more than the 17,350
 * in 2017.` It says which way a number went only where the printed forms tell.
 */
export function describeChange(change: Change): Sentence {
  const { label, now, before, earlierYear, direction } = change;
  const subject = label.replace(/, share of (.+)$/, ", as a share of $1,");
  const begun = sentence`${subject} came to ${now}${findNoun(label, now)}`;
  if (direction === "none")
    return sentence`${begun}, ${now.unit === "number" ? "as many as" : "the same as"} in ${earlierYear}.`;
  if (direction !== "open")
    return sentence`${begun}, ${describeSize(change)} than the ${before} in ${earlierYear}.`;
  const doubt = [now, before].some(isLimit)
    ? "how far apart the two are, the printed forms do not tell"
    : "rounded as they are, the two cannot be told apart";
  return sentence`${begun}, against ${before} in ${earlierYear}; ${doubt}.`;
}

/** What is counted, where the label does not say it already. */
function findNoun(label: string, { noun, unit, value }: Measure): string {
  const isSaid = lowerFirst(label).includes(noun) || label.includes(" per ");
  return unit !== "number" || value === 1 || isSaid ? "" : ` ${noun}`;
}

/** `4.1% more`; where a number is small, or the percentage would be nothing, `2 fewer`. */
function describeSize(change: Change): Sentence {
  const { now, before, direction } = change;
  const { absolute, relative } = findSize(change);
  const word = direction === "rise" ? "more" : isCount(now) && isCount(before) ? "fewer" : "less";
  const isSmall = now.unit === "number" && (before.value ?? 0) < 100;
  if (!relative || isSmall || (relative.value ?? 0) < 0.0005) return sentence`${absolute} ${word}`;
  return sentence`${relative} ${word}`;
}

const isCount = ({ unit, precision, origin }: Measure) =>
  unit === "number" && precision === "exact" && origin === "printed";

const isLimit = ({ precision }: Measure) => precision !== "exact" && precision !== "rounded";
