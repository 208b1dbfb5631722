import type { Notation, Precision } from "./types.ts";

/** Words before (or after) a number that limit it. The first that fits counts. */
export const qualifiers: readonly (readonly [RegExp, Precision])[] = [
  [/^(?:just|slightly|a little|a bit) (?:over|above|more than) /i, "over"],
  [/^(?:lidt|godt og vel) (?:over|mere end) /i, "over"],
  [/^(?:just|slightly|a little) (?:under|below|less than) /i, "just-under"],
  [/^(?:lige|lidt) (?:under|mindre end) /i, "just-under"],
  [/^(?:knap|knapt|næsten|almost|nearly|close to|op mod|tæt på) /i, "just-under"],
  [/^(?:over|above|more than|mere end|flere end|godt) /i, "over"],
  [
    /^(?:mindst|minimum|min\.|at least|not? (?:less|fewer) than|ikke (?:færre|mindre) end) /i,
    "at-least",
  ],
  [
    /^(?:højst|maksimalt|maks\.|op til|at most|up to|not? more than|ikke (?:flere|mere) end) /i,
    "at-most",
  ],
  [/^(?:under|below|less than|fewer than|mindre end|færre end) /i, "under"],
  [/^(?:ca\.|ca|cirka|omkring|omtrent|rundt regnet) /i, "about"],
  [/^(?:about|around|approximately|approx\.|appr\.|roughly|some|circa|c\.) /i, "about"],
];

/** Words after a number that multiply it by a power of ten. */
export const scales: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:millioner|million|millions|mill\.?|mio\.?|m)$/i, 6],
  [/ ?(?:milliarder|milliard|mia\.?|mrd\.?|billion|billions|bn\.?)$/i, 9],
  [/ ?(?:tusinde|tusind|thousand|thousands|t\.)$/i, 3],
];

/** Ways to write Danish kroner, before or after a number. */
export const kroner: readonly RegExp[] = [
  /^(?:DKK|kr\.|kr) ?/i,
  / ?(?:DKK|(?:danske )?kroner|(?:Danish )?kroner|kr\.|kr|,-)$/i,
];

/** Other money, which must not be taken for kroner. */
export const otherMoney = /(?:€|\$|£|\b(?:EUR|euros?|USD|dollars?|GBP|SEK|NOK)\b)/i;

/** Ways to write a percentage, after a number. */
export const percent = / ?(?:%|pct\.?|procent|per ?cent|percent)$/i;

const units: Readonly<Record<Notation, readonly string[]>> = {
  english:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    ),
  // Not "en" and "et", which are articles too.
  danish:
    "én to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(
      " ",
    ),
};

const tens: Readonly<Record<Notation, readonly string[]>> = {
  english: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
  danish: "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems".split(" "),
};

/** Whole numbers below a hundred as accounts write them in words, by language. */
export const numberWords: Readonly<Record<Notation, ReadonlyMap<string, number>>> = {
  english: toWords("english", (ten, unit) => [`${ten}-${unit}`]),
  danish: toWords("danish", (ten, unit) => [
    `${unit}og${ten}`,
    ...(unit === "én" ? [`enog${ten}`] : []),
  ]),
};

function toWords(
  language: Notation,
  join: (ten: string, unit: string) => readonly string[],
): ReadonlyMap<string, number> {
  const small = units[language].map((word, at) => [word, at + 1] as const);
  const large = tens[language].flatMap((ten, at) => {
    const value = 20 + 10 * at;
    const compounds = small
      .slice(0, 9)
      .flatMap(([unit, add]) => join(ten, unit).map((word) => [word, value + add] as const));
    return [[ten, value] as const, ...compounds];
  });
  const extra = language === "danish" ? ([["ét", 1]] as const) : [];
  return new Map([...small, ...large, ...extra]);
}
