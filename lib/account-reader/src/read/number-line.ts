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
  const bare = text.replace(/[¹²³⁰⁴-⁹*†‡ ]+$/u, "").trim();
  if (words.has(bare.toLowerCase())) return true;
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

// A lone "to" is no number in English.
const words = new Set(
  Object.values(numberWords)
    .flatMap((language) => [...language.keys()])
    .filter((word) => word !== "to"),
);
