import { findReadings } from "../numbers/find-readings.ts";
import { scales } from "../numbers/words.ts";
import type { Language } from "./language.ts";
import { countingWords } from "./words.ts";

/** What a number is measured in, as far as the text around it says. */
export type Unit = "number" | "DKK" | "share" | "points";

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
  readonly unit: Unit;
  /** Place value of the last digit that counts: 1000 in 184,000, 0.001 in 54.1%. */
  readonly step: number;
}

/** Every number in a text, in digits of any script or in words, in its order. */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  const digits = [...text.matchAll(/\p{N}(?:[.,\u00a0\u2009\u202f]?\p{N})*/gu)].map((match) =>
    toNumber(text, match, language),
  );
  const words = findWords(text, language).filter(
    (word) => !digits.some(({ at, end }) => word.at < end && at < word.end),
  );
  return [...digits, ...words].toSorted((a, b) => a.at - b.at);
}

function toNumber(text: string, match: RegExpExecArray, language: Language): FoundNumber {
  const core = match[0];
  const start = Math.max(0, match.index - reach);
  const before = readBefore(text.slice(start, match.index));
  const after = readAfter(text.slice(match.index + core.length).slice(0, reach));
  const at = match.index - before.length;
  const end = match.index + core.length + after.length;
  const unit: Unit = after.unit ?? (before.money || after.money ? "DKK" : "number");
  const named = { text: text.slice(at, end), at, end, unit };
  const isPlain = !before.isAttached && !after.isAttached;
  const [reading] = findReadings(core.replace(/[\u00a0\u2009\u202f]/g, " ")).filter(
    ({ notations }) => notations.includes(language),
  );
  if (!reading || !isPlain) return { ...named, value: undefined, step: 0 };
  const power = after.scale + (unit === "share" ? -2 : 0);
  // Shifting the decimal sign in the text keeps 7.2% at 0.072, where dividing would not.
  const size = Number(`${reading.decimal}e${power}`);
  const step = Number(`1e${power - reading.decimals + countZeros(reading.decimal)}`);
  return { ...named, value: before.negative ? -size : size, step };
}

/** How far around digits their unit and sign are looked for, in characters. */
const reach = 40;

/** Zeros at the end of a whole number may stand for digits that were rounded away. */
const countZeros = (decimal: string) =>
  decimal.includes(".") || Number(decimal) === 0 ? 0 : (/0*$/.exec(decimal)?.[0].length ?? 0);

const moneyBefore =
  /(?<![\p{L}\p{N}])(?:(?<kroner>DKK|kr\.?)|€|\$|£|EUR|USD|GBP|SEK|NOK)[ \u00a0]?$/iu;

function readBefore(before: string) {
  const money = moneyBefore.exec(before);
  const rest = money ? before.slice(0, money.index) : before;
  const [sign = ""] = /(?<![\p{L}\p{N}\ufffc])[+\-−–]$/u.exec(rest) ?? [];
  const [letters = ""] = money ? [] : (/[\p{L}\p{M}_]+$/u.exec(rest) ?? []);
  return {
    length: (money?.[0].length ?? 0) + sign.length + letters.length,
    money: money?.groups?.kroner !== undefined,
    negative: /[-−–]/.test(sign),
    isAttached: letters !== "" || (money !== null && money.groups?.kroner === undefined),
  };
}

const unitsAfter: readonly (readonly [RegExp, Unit | "other"])[] = [
  [/^[ \u00a0]?(?:percentage points?|procentpoints?)(?!\p{L})/iu, "points"],
  [/^[ \u00a0]?(?:%|(?:pct|percent|per cent|procent)(?!\p{L})\.?)/iu, "share"],
  [/^[ \u00a0]?(?:DKK(?!\p{L})|kroner(?!\p{L})|kr\.|kr(?!\p{L}))/iu, "DKK"],
  [/^[ \u00a0]?(?:[€$£‰]|(?:EUR|USD|GBP|SEK|NOK|euros?|dollars?)(?!\p{L}))/iu, "other"],
];

function readAfter(after: string) {
  const [scaled, scale] = readScale(after);
  const rest = after.slice(scaled.length);
  const [pattern, unit] = unitsAfter.find(([one]) => one.test(rest)) ?? [];
  const measured = pattern?.exec(rest)?.[0].length ?? 0;
  const letters = scaled !== "" || measured > 0 ? "" : (/^[\p{L}\p{M}_]+/u.exec(rest)?.[0] ?? "");
  return {
    length: scaled.length + measured + letters.length,
    scale,
    money: unit === "DKK",
    unit: unit === "share" || unit === "points" ? unit : undefined,
    isAttached: letters !== "" || unit === "other",
  };
}

/** A word that multiplies, with its power of ten; a point after it may end the sentence. */
function readScale(after: string): readonly [word: string, power: number] {
  const [word = ""] = /^[ \u00a0]\p{L}{2,}\.?/u.exec(after) ?? [];
  for (const one of word ? [word, word.replace(/\.$/, "")] : []) {
    const [, power] = scales.find(([pattern]) => `1${one}`.replace(pattern, "") === "1") ?? [];
    if (power !== undefined) return [one, power];
  }
  return ["", 0];
}

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
