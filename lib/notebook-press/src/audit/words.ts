import { numberWords } from "../numbers/words.ts";
import type { Language } from "./language.ts";

/**
 * Words that count, with what they count to; undefined where a word says how much without saying
 * of what. `one` is an article as often as a number, `thousands` is no number.
 */
export const countingWords: Readonly<Record<Language, ReadonlyMap<string, number | undefined>>> = {
  english: toCounting("english", "half halves thirds quarters twice thrice", [
    ["dozen", 12],
    ["hundred", 100],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
  ]),
  danish: toCounting(
    "danish",
    "halvdelen halvt tredjedel tredjedele fjerdedel fjerdedele femtedel femtedele dobbelt",
    [
      ["dusin", 12],
      ["hundrede", 100],
      ["tusind", 1e3],
      ["million", 1e6],
      ["milliard", 1e9],
    ],
  ),
};

function toCounting(
  language: Language,
  parts: string,
  large: readonly (readonly [string, number])[],
): ReadonlyMap<string, number | undefined> {
  const small = [...numberWords[language]].filter(([, value]) => value > 1);
  const unknown = parts.split(" ").map((word) => [word, undefined] as const);
  return new Map<string, number | undefined>([...small, ...unknown, ...large]);
}
