import { isSentence } from "./sentence.ts";
import type { Showable } from "./to-bundle.ts";

/** What is shown one after the other: the members of a list, without those that say nothing. */
export function toSingles(shown: Showable | readonly Showable[]): readonly Showable[] {
  return isList(shown) ? shown.flatMap(toSingles) : isSilent(shown) ? [] : [shown];
}

// The compiler does not narrow a readonly array by Array.isArray alone.
const isList = (shown: Showable | readonly Showable[]): shown is readonly Showable[] =>
  Array.isArray(shown);

const isSilent = (shown: Showable) =>
  shown === "" || (isSentence(shown) && shown.parts.length === 0 && shown.missing.length === 0);
