import { known, limits, others } from "./lexicon.ts";

/** A word in a label that no list has, which may limit its number; undefined without one. */
export function findUnknownWord(label: string): string | undefined {
  const rest = label.replace(known, " ");
  return rest.match(word)?.find((one) => one.length > 2) ?? rest.match(loneCapital)?.[0];
}

/** A noun of something else in a label that names companies or an indicator of them. */
export function findOtherThing(label: string): string | undefined {
  return others.exec(label)?.[0] ?? findName(label);
}

/**
 * What in a sentence may limit a number to a part: a name, or a phrase after the noun with a word
 * that no list has. Undefined for nothing.
 * @param left What stands before the number.
 * @param afterNoun What follows the noun, as far as it says which things are meant.
 */
export function findLimit(left: string, afterNoun: string): string | undefined {
  const name = findName(left) ?? findName(`, ${afterNoun}`);
  if (name) return name;
  const phrase = limits.exec(afterNoun)?.groups?.phrase ?? "";
  return findUnknownWord(phrase);
}

/** A range of letters, as in a list of names: `A–Z`. */
const loneCapital = /(?<!\p{L})\p{Lu} ?[–-] ?\p{Lu}(?!\p{L})/u;
const word = /[\p{L}][\p{L}’'-]+/gu;

/** The first name in a text: a capital that begins no sentence, or two that do. */
function findName(text: string): string | undefined {
  const bare = text.replace(known, (found) => found.toLowerCase());
  const first = nameOfTwo.exec(text);
  return (
    nameWithin.exec(bare)?.[0] ?? (first && nameAtStart.test(bare) ? first.groups?.name : undefined)
  );
}

const nameWithin = /(?<=[\p{L},\d\uE000-\uE002]\s+)\p{Lu}\p{Ll}[\p{L}’'-]+/u;
const nameAtStart = /^[^\p{L}]*\p{Lu}\p{Ll}/u;
const nameOfTwo = /^[^\p{L}]*(?<name>\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/u;
