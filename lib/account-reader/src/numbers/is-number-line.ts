import {
  kroner,
  numberWords,
  otherMoney,
  percent,
  qualifiers,
  scales,
} from "performance-account/numbers";

/** Whether a line is one number with its currency, scale or percent sign, and nothing more. */
export function isNumberLine(text: string): boolean {
  const bare = text.replace(/^["“”„]|["“”]$|[¹²³⁰⁴-⁹*†‡ ]+$|\s*\d\)$/gu, "").trim();
  if (words.has(bare.toLowerCase())) return true;
  if (!/\d/.test(bare) || bare.length > 40) return false;
  const digits = [/^[~≈<>≥≤+±−–-] ?/u, ...left]
    .reduce((rest, pattern) => rest.replace(pattern, ""), bare)
    .replace(right, "")
    .replace(right, "");
  return /^\d+(?:[.,']\d+| \d{3}(?!\d))*\+?$/.test(digits.trim());
}

const words = new Set(Object.values(numberWords).flatMap((language) => [...language.keys()]));
// It is no number in English.
words.delete("to");

const left = [
  ...qualifiers.map(([pattern]) => new RegExp(pattern.source, "iu")),
  /^(?:DKK|kr\.?|EUR|USD|GBP|SEK|NOK|€|\$|£) ?/iu,
];
const right = new RegExp(
  `(?:${[percent, otherMoney, ...kroner, ...scales.map(([scale]) => scale)]
    .map(({ source }) => ` ?(?:${source.replaceAll("^", "").replace(/\$$/, "")})`)
    .join("|")})\\+?$`,
  "iu",
);

/** Whether a text is a year and nothing more. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** Whether a text is what a column of numbers holds: a number but no year, a dash or the like for none. */
export const isCellValue = ({ text }: { readonly text: string }): boolean =>
  /^(?:[-–—.]{1,3}|n\/?a\.?|i\.o\.)$/i.test(text) ||
  (isNumberLine(text) && !isYear(text) && /\d/.test(text));
