import type { Language } from "./types.ts";
import { countingWords, scales } from "./words.ts";

/** A number in a text. */
export interface FoundNumber {
  /** As it is written, with its sign, scale and unit. */
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
  /** What it says, a share as part of one; undefined where it cannot be read. */
  readonly value: number | undefined;
  /** `number`, `share`, `points` (of percent) or the code of a currency, as the text says it. */
  readonly unit: string;
  /** Place value of the last digit that counts: 1000 in 184,000, 0.001 in 54.1%. */
  readonly step: number;
}

/** Every number in a text, in digits of any script or in words, in its order. */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  const digits = Array.from(text.matchAll(pattern), (match) => toNumber(match, language));
  const words = findWords(text, language).filter(
    (word) => !digits.some(({ at, end }) => word.at < end && at < word.end),
  );
  return [...digits, ...words].toSorted((a, b) => a.at - b.at);
}

/** The number that a text consists of, apart from words. */
export function readOne(text: string, language: Language): FoundNumber | undefined {
  const [number, ...others] = findNumbers(text, language);
  return others.length > 0 || number?.value === undefined ? undefined : number;
}

const space = "[ \\u00a0]";
const codes = "DKK|EUR|USD|GBP|SEK|NOK";
const sign = "(?<sign>(?<![\\p{L}\\p{N}\\ufffc])[+\\-−–])";
const letters = "[\\p{L}\\p{M}_]+";

/** What may stand right before digits: a sign, a currency, or letters that they are a part of. */
const before = `${sign}?(?<![\\p{L}\\p{N}])(?<paid>${codes}|kr\\.?|[€$£])${space}?|${sign}|(?<head>${letters})|`;

const scaleWords = [...scales.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => (word.endsWith(".") ? word.replace(".", "\\.") : `${word}(?!\\p{L})`));

/** What may stand right after them: a word that multiplies, a unit, or letters. */
const scale = `(?<scale>${space}(?:${scaleWords.join("|")}))`;
const unit = `${space}?(?:(?<points>percentage points?|procentpoints?)(?!\\p{L})|(?<share>%|(?:pct|percent|per cent|procent)(?!\\p{L})\\.?)|(?<money>kr\\.|[€$£]|(?:${codes}|kroner|kr|euros?|dollars?)(?!\\p{L})))`;
const after = `${scale}?${unit}|${scale}|(?<tail>${space}?‰|${letters})|`;

/** Digits of any script with what is around them, which may be around others too. */
const pattern = new RegExp(
  `(?=\\p{N})(?<=(?<before>${before}))(?<core>\\p{N}(?:[.,\\u00a0\\u2009\\u202f]?\\p{N})*)(?=(?<after>${after}))`,
  "giu",
);

function toNumber(match: RegExpExecArray, language: Language): FoundNumber {
  const { before = "", core = "", after = "", ...found } = match.groups ?? {};
  const { sign = "", paid, scale = "", points, share, money = paid } = found;
  const unit = points ? "points" : share ? "share" : money ? toCurrency(money) : "number";
  const [at, end] = [match.index - before.length, match.index + core.length + after.length];
  const named = { text: `${before}${core}${after}`, at, end, unit };
  const decimal = readDigits(core, language);
  if (decimal === undefined || found.head || found.tail)
    return { ...named, value: undefined, step: 0 };
  const power = (scales.get(scale.slice(1).toLowerCase()) ?? 0) + (share ? -2 : 0);
  // Shifting the decimal sign in the text keeps 7.2% at 0.072, where dividing would not.
  const size = Number(`${decimal}e${power}`);
  const step = Number(`1e${power + findLastPower(decimal)}`);
  return { ...named, value: /[-−–]/.test(sign) ? -size : size, step };
}

/** Thousands stand in groups of three that do not begin with a zero. */
const notations: Readonly<Record<Language, RegExp>> = {
  english: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/,
  danish: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/,
};

/** Digits with `.` for decimals and nothing for thousands; undefined in another notation. */
function readDigits(core: string, language: Language): string | undefined {
  const match = notations[language].exec(core.replace(/[\u00a0\u2009\u202f]/g, " "));
  const [, whole = "", decimals] = match ?? [];
  return match ? [whole.replace(/\D/g, ""), decimals ?? []].flat().join(".") : undefined;
}

/** Zeros at the end of a whole number may stand for digits that were rounded away. */
function findLastPower(decimal: string): number {
  const [, decimals] = decimal.split(".");
  if (decimals !== undefined) return -decimals.length;
  return Number(decimal) === 0 ? 0 : (/0*$/.exec(decimal)?.[0].length ?? 0);
}

/** Other ways to write a currency than its code. */
const currencies: Readonly<Record<string, string>> = {
  ...{ kr: "DKK", kroner: "DKK", "€": "EUR", euro: "EUR", euros: "EUR" },
  ...{ $: "USD", dollar: "USD", dollars: "USD", "£": "GBP" },
};

const toCurrency = (word: string) =>
  currencies[word.toLowerCase().replace(/\.$/, "")] ?? word.toUpperCase();

function findWords(text: string, language: Language): readonly FoundNumber[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:-\p{L}+)*/gu)].flatMap((match): FoundNumber[] => {
    const words = countingWords[language];
    const word = match[0].toLowerCase();
    const isCounting = words.has(word) || word.split("-").some((part) => words.has(part));
    if (!isCounting) return [];
    const place = { text: match[0], at: match.index, end: match.index + match[0].length };
    return [{ ...place, value: words.get(word), unit: "number", step: 1 }];
  });
}

/** Whether two values are the same but for what floating point makes of them. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-9);

/** Whether a number is what is written, within the digits that are written. */
export function agrees({ value, step }: FoundNumber, other: number): boolean {
  return value !== undefined && Math.abs(value - other) <= (step / 2) * (1 + 1e-9);
}
