import { numberWords } from "performance-account/numbers";

/** Words for numbers as a part of an expression, by language; the longest first. */
export const numberWordSources = {
  english: toSource("english"),
  danish: toSource("danish"),
} as const;

function toSource(language: keyof typeof numberWords): string {
  const words = [...numberWords[language].keys()];
  return words.toSorted((a, b) => b.length - a.length).join("|");
}

/** Whether a text is a number as a word, and nothing more. */
export const isNumberWord = (text: string): boolean => words.has(text.toLowerCase());

// A lone "to" is no number in English.
const words = new Set(
  Object.values(numberWords)
    .flatMap((language) => [...language.keys()])
    .filter((word) => word !== "to"),
);

/** Whether a text begins with a number, in digits or as a word. */
export const beginsWithNumber = (text: string): boolean => /^\d/.test(text) || word.test(text);

const word = new RegExp(`^(?:${Object.values(numberWordSources).join("|")})\\s`, "iu");
