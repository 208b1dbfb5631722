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

/** Whether a text begins with a number, in digits or as a word. */
export const beginsWithNumber = (text: string): boolean => /^\d/.test(text) || word.test(text);

const word = new RegExp(`^(?:${Object.values(numberWordSources).join("|")})\\s`, "iu");
