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
  const digits = [...text.matchAll(/\p{N}(?:[.,\u00a0\u2009\u202f]?\p{N})*/gu)].map((match) =>
    toNumber(text, match, language),
  );
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

function toNumber(text: string, match: RegExpExecArray, language: Language): FoundNumber {
  const core = match[0];
  const start = Math.max(0, match.index - reach);
  const before = readBefore(text.slice(start, match.index));
  const after = readAfter(text.slice(match.index + core.length).slice(0, reach));
  const at = match.index - before.length;
  const end = match.index + core.length + after.length;
  const unit = after.unit ?? before.unit ?? "number";
  const named = { text: text.slice(at, end), at, end, unit };
  const decimal = readDigits(core, language);
  if (decimal === undefined || before.isAttached || after.isAttached)
    return { ...named, value: undefined, step: 0 };
  const power = after.scale + (unit === "share" ? -2 : 0);
  // Shifting the decimal sign in the text keeps 7.2% at 0.072, where dividing would not.
  const size = Number(`${decimal}e${power}`);
  const step = Number(`1e${power + findLastPower(decimal)}`);
  return { ...named, value: before.negative ? -size : size, step };
}

/** How far around digits their unit and sign are looked for, in characters. */
const reach = 40;

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

const codes = "DKK|EUR|USD|GBP|SEK|NOK";

const moneyBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${codes}|kr\\.?|[€$£])[ \u00a0]?$`, "iu");

function readBefore(before: string) {
  const money = moneyBefore.exec(before);
  const rest = money ? before.slice(0, money.index) : before;
  const [sign = ""] = /(?<![\p{L}\p{N}\ufffc])[+\-−–]$/u.exec(rest) ?? [];
  const [letters = ""] = money ? [] : (/[\p{L}\p{M}_]+$/u.exec(rest) ?? []);
  return {
    length: (money?.[0].length ?? 0) + sign.length + letters.length,
    unit: money?.[1] && toCurrency(money[1]),
    negative: /[-−–]/.test(sign),
    isAttached: letters !== "",
  };
}

/** Other ways to write a currency than its code. */
const currencies: Readonly<Record<string, string>> = {
  ...{ kr: "DKK", kroner: "DKK", "€": "EUR", euro: "EUR", euros: "EUR" },
  ...{ $: "USD", dollar: "USD", dollars: "USD", "£": "GBP" },
};

const toCurrency = (word: string) =>
  currencies[word.toLowerCase().replace(/\.$/, "")] ?? word.toUpperCase();

const unitsAfter: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/^[ \u00a0]?(percentage points?|procentpoints?)(?!\p{L})/iu, () => "points"],
  [/^[ \u00a0]?(%|(?:pct|percent|per cent|procent)(?!\p{L})\.?)/iu, () => "share"],
  [
    new RegExp(`^[ \u00a0]?(kr\\.|[€$£]|(?:${codes}|kroner|kr|euros?|dollars?)(?!\\p{L}))`, "iu"),
    toCurrency,
  ],
];

function readAfter(after: string) {
  const [scaled, scale] = readScale(after);
  const rest = after.slice(scaled.length);
  const [pattern, toUnit] = unitsAfter.find(([one]) => one.test(rest)) ?? [];
  const [measured = "", word = ""] = pattern?.exec(rest) ?? [];
  const isPlain = scaled !== "" || measured !== "";
  const [letters = ""] = isPlain ? [] : (/^(?:[ \u00a0]?‰|[\p{L}\p{M}_]+)/u.exec(rest) ?? []);
  return {
    length: scaled.length + measured.length + letters.length,
    scale,
    unit: toUnit?.(word),
    isAttached: letters !== "",
  };
}

/** A word that multiplies, with its power of ten; a point after it may end the sentence. */
function readScale(after: string): readonly [word: string, power: number] {
  const [word = ""] = /^[ \u00a0]\p{L}{2,}\.?/u.exec(after) ?? [];
  const found = [word, word.replace(/\.$/, "")].find((one) => scales.has(toScale(one)));
  return found === undefined ? ["", 0] : [found, scales.get(toScale(found)) ?? 0];
}

const toScale = (word: string) => word.slice(1).toLowerCase();

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
