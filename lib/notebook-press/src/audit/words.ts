import type { Language } from "./types.ts";

/** Words that multiply a number before them, with their power of ten. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    3: "tusind tusinde thousand thousands",
    6: "million millions millioner mill mill. mio mio.",
    9: "billion billions bn bn. milliard milliarder mia mia. mrd mrd.",
  }).flatMap(([power, words]) => words.split(" ").map((word) => [word, Number(power)] as const)),
);

/**
 * Words that count, with what they count to; undefined where a word says how much without saying
 * of what. `one` is an article as often as a number, `thousands` is no number.
 */
export const countingWords: Readonly<Record<Language, ReadonlyMap<string, number | undefined>>> = {
  english: new Map([
    ...toPairs(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      "twenty thirty forty fifty sixty seventy eighty ninety",
      (ten, one) => `${ten}-${one}`,
    ),
    ...toUnknown("half halves thirds quarters twice thrice"),
    ...Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }),
  ]),
  danish: new Map([
    ...toPairs(
      "en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
      "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
      (ten, one) => `${one}og${ten}`,
    ),
    ...toUnknown(
      "halvdelen halvt tredjedel tredjedele fjerdedel fjerdedele femtedel femtedele dobbelt",
    ),
    ...Object.entries({ dusin: 12, hundrede: 100, tusind: 1e3, million: 1e6, milliard: 1e9 }),
  ]),
};

type Pair = readonly [word: string, value: number | undefined];

/** The words from two to ninety-nine. */
function toPairs(
  ones: string,
  tens: string,
  join: (ten: string, one: string) => string,
): readonly Pair[] {
  const small = ones.split(" ").map((word, at): Pair => [word, at + 1]);
  const large = tens
    .split(" ")
    .flatMap((ten, at): readonly Pair[] => [
      [ten, 20 + 10 * at],
      ...small.slice(0, 9).map(([one], more): Pair => [join(ten, one), 21 + 10 * at + more]),
    ]);
  return [...small.slice(1), ...large];
}

function toUnknown(words: string): readonly Pair[] {
  return words.split(" ").map((word) => [word, undefined]);
}
