import { kroner, otherMoney, percent, qualifiers, scales } from "performance-account/numbers";
import { isNumberWord } from "./number-words.ts";

/** Whether a line is one number with its currency, scale or percent sign, and nothing more. */
export function isNumberLine(text: string): boolean {
  const bare = text.replace(/[¹²³⁰⁴-⁹*†‡ ]+$/u, "").trim();
  if (isNumberWord(bare)) return true;
  if (!/\d/.test(bare) || bare.length > 40) return false;
  const digits = [/^[~≈<>≥≤+±−–-] ?/u, ...left]
    .reduce((rest, pattern) => rest.replace(pattern, ""), bare)
    .replace(right, "")
    .replace(right, "");
  return /^\d+(?:[.,' ]\d+)*\+?$/.test(digits.trim());
}

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
