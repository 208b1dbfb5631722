import type { Part } from "../measures/participation.ts";
import { isGiven } from "../measures/participation.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * The parts that an account gives, to stand in a sentence: `matchmaking 9,766 (54.1%); courses
 * and training 434 (2.4%)`. Lacks them all if it gives none.
 */
export function listParts(parts: readonly Part[]): Sentence {
  const [first, ...others] = parts.filter(isGiven).map(describePart);
  if (!first) return { ...sentence``, missing: parts.map(({ figure }) => figure) };
  return others.reduce((listed, part) => sentence`${listed}; ${part}`, first);
}

const describePart = ({ figure, share }: Part) =>
  share.value === undefined
    ? sentence`${lowerFirst(figure.label)} ${figure}`
    : sentence`${lowerFirst(figure.label)} ${figure} (${share})`;
