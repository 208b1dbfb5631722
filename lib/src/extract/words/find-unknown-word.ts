import { known, limits, others } from "./lexicon.ts";

/**
 * A word that no list has, in the few words of a label: it may limit the number to a part, or make
 * it something else. Undefined if every word is known.
 */
export function findUnknownWord(label: string): string | undefined {
  const rest = label.replace(known, " ");
  return rest.match(word)?.find((one) => one.length > 2) ?? rest.match(loneCapital)?.[0];
}

/** A noun of something else in a label that names companies or an indicator of them. */
export function findOtherThing(label: string): string | undefined {
  const name = [...label.replace(known, " ").matchAll(properName)][0]?.[0];
  return others.exec(label)?.[0] ?? name;
}

/**
 * What in a sentence may limit a number to a part: a name, or a phrase after the noun with a word
 * that no list has. Undefined for nothing.
 * @param left What stands before the number.
 * @param afterNoun What follows the noun, as far as it says which things are meant.
 */
export function findLimit(left: string, afterNoun: string): string | undefined {
  const name = [...`${left} ${afterNoun}`.replace(known, " ").matchAll(properName)][0]?.[0];
  if (name) return name;
  const phrase = limits.exec(afterNoun)?.groups?.phrase ?? "";
  return findUnknownWord(phrase);
}

/** A range of letters, as in a list of names: `A–Z`. */
const loneCapital = /(?<!\p{L})\p{Lu} ?[–-] ?\p{Lu}(?!\p{L})/u;
const word = /[\p{L}][\p{L}’'-]+/gu;
/** A capital within a sentence. */
const properName = /(?<=[\p{Ll},\d\uE000-\uE002]\s+)\p{Lu}\p{Ll}[\p{L}’'-]+/gu;
