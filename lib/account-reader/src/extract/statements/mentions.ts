import { findPrefix, findSuffix, isForeign } from "../../numbers/affixes.ts";
import { numberWordSources } from "../../numbers/number-words.ts";
import {
  changeAtEnd,
  dated as datedWords,
  type Language,
  month,
  namedNumber,
  notQualifierAtEnd,
} from "../words/lexicon.ts";
import { begin, marks } from "../words/pattern.ts";

/** A number in a text that may be a figure. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As printed, with qualifier, currency, scale and percent sign. */
  readonly printed: string;
  /** The digits or the word alone. */
  readonly digits: string;
  readonly kind: "plain" | "money" | "percent";
  readonly isWord: boolean;
}

/** The numbers of a text, and the text with a mark for each character of a number or year. */
export interface MarkedText {
  readonly mentions: readonly Mention[];
  /** As long as the text. Dates, telephones, pages and footnote marks are blanks. */
  readonly marked: string;
}

/**
 * Finds the numbers of a text that may be figures. Years are marked, and what is no figure in
 * any sentence (dates, telephones, pages, ordinals, footnote marks) is blanked.
 * @param year The year that the account describes.
 */
export function findMentions(
  text: string,
  year: number,
  language: Language = "english",
): MarkedText {
  const clean = [...noise, nameYear].reduce((rest, pattern) => blank(rest, pattern), text);
  const dated = clean.replace(yearPattern, (found, at: number) =>
    isYear(clean, at, found, year) ? markYear(found, year) : found,
  );
  const found = [...dated.matchAll(numberPattern)].flatMap(
    ({ index, 0: digits }) => toMention(text, dated, index, digits, false) ?? [],
  );
  const words = [...dated.matchAll(wordPatterns[language])]
    .filter(({ index }) => found.every(({ start, end }) => index < start || index >= end))
    .filter(
      ({ index, 0: word }) =>
        !isArticle.test(word) || ofLabel.test(dated.slice(index + word.length)),
    )
    .flatMap(({ index, 0: word }) => toMention(text, dated, index, word, true) ?? []);
  const mentions = [...found, ...words]
    .toSorted((a, b) => a.start - b.start)
    .filter(isFirstThere)
    .filter((mention, at, all) => !isRange(mention, at, all, text));
  const marked = mentions.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + marks.number.repeat(end - start) + rest.slice(end),
    dated,
  );
  return { mentions, marked: blank(marked, leftover) };
}

/** Whether it is an end of a range, such as `30-40` or `30 to 40`, which states no value. */
function isRange(mention: Mention, at: number, all: readonly Mention[], text: string): boolean {
  const isJoined = (one: Mention | undefined, other: Mention | undefined) =>
    one !== undefined &&
    other !== undefined &&
    (/^ ?[-–] ?$/.test(text.slice(one.end, other.start)) ||
      (/^ (?:to|til) $/i.test(text.slice(one.end, other.start)) &&
        !changeAtEnd.test(text.slice(0, one.start))));
  return isJoined(all[at - 1], mention) || isJoined(mention, all[at + 1]);
}

const isFirstThere = (mention: Mention, at: number, all: readonly Mention[]) =>
  at === 0 || mention.start >= (all[at - 1]?.end ?? 0);

const blank = (text: string, pattern: RegExp) =>
  text.replace(pattern, (found) => " ".repeat(found.length));

/** Words that are mostly no number: a number only before a label. */
const isArticle = /^(?:one|én|ét|een|to)$/iu;
const ofLabel = /^(?: [\p{L}]+){0,3} ?(?:gold|silver|bronze|guld|sølv|bronze)/iu;

/** What is never a figure. Each is blanked, in order. */
const noise: readonly RegExp[] = [
  /[⁰¹²³⁴-⁹]+\)?|[†‡]|(?<=\d)\s?\*+\)?|\[\d{1,2}\]/gu,
  // A footnote mark with a bracket after a number, which no bracket opened: `18,058 1)`.
  /(?<=\d) ?\b\d{1,2}\)(?<!\([^()]*)/gu,
  /https?:\/\/\S+|www\.\S+|\S+@\S+|\b[\p{L}\d-]+\.(?:dk|com|eu|org|net|info)\b\S*/giu,
  new RegExp(
    `${begin}(?:issn|isbn|doi|cvr|vat|ean|tlf|tel|telefon|telephone|phone|fax|mobile?|se-nr|j\\.? ?nr)(?!\\p{L})\\.?[\\p{L} .:()-]{0,14}?\\+?[\\d(][\\d ()./X-]*`,
    "giu",
  ),
  /\b\d{4}-\d{3}[\dX]\b/g,
  /\b97[89](?:[- ]?\d+){3,5}\b/g,
  /\b\d+-\d+-\d+(?:-\d+)*\b/g,
  /\+\d{2} ?(?:\d{2} ?){4}|(?<![\d.,])(?:\d{2} ){3}\d{2}(?![\d.,])|(?<![\d.,])\d{4} \d{4}(?![\d.,])/g,
  /\b\d{1,2}[./]\d{1,2}[./ -]+(?:19|20)?\d{2}\b/g,
  /\b\d{1,2}:\d{2}\b|\b(?:kl\.|at) \d{1,2}\.\d{2}\b/giu,
  new RegExp(`\\b\\d{1,2}(?:\\.|st|nd|rd|th)?(?: of)? (?=(?:${month})(?!\\p{L}))`, "giu"),
  new RegExp(
    `(?<=${begin}(?:${month}) )\\d{1,2}(?:st|nd|rd|th)?(?=,|\\s|$)(?! ?(?:%|pct|per))`,
    "giu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${namedNumber})(?!\\p{L})[.: ]{0,2}\\s?\\d{1,3}(?:\\.\\d{1,2})*(?![.,]?\\d)(?: ?(?:of|af|\\/|–|-|and|og) ?\\d{1,3}(?![.,]?\\d))?(?! ?(?:companies|virksomheder))`,
    "giu",
  ),
  /\b\d+(?:st|nd|rd|th)\b/giu,
  /(?<![\d.,])\d{1,2}\. (?=\p{Ll})/gu,
  // Numbers of chapters and items, before their name; but `14 Gold, 6 Silver` counts.
  /^\s*\d{1,2}\s+(?=\p{Lu}\p{Ll})(?!.*[.!?]$)(?!.*[\s·|]\d{1,3}\s\p{Lu})/u,
  /^\s*\(?\d{1,2}[.)]\s+(?=\p{L})/u,
  /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u,
  // Letters and digits in one name: A4, H2020, B2B, COVID-19, 3D.
  /(?<=\p{L})\d[\p{L}\d]*|(?<=\p{L}[-–])\d+|\b\d+(?=-(?!\d)\p{L})|\b\d+(?=(?!mio|mia|m\b|bn\b|kr|k\b|pct)\p{L})/giu,
  /\b\d+\/\d+\b(?<!(?:19|20)\d\d\/\d{2,4})/g,
];

const yearPattern = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g;

function isYear(text: string, at: number, found: string, year: number): boolean {
  const before = text.slice(0, at);
  return (
    Number(found) >= 1980 &&
    Number(found) <= year + 20 &&
    !/(?:DKK|kr\.?)\s?$/i.test(before) &&
    !/^\s?(?:%|pct|mio|million|kr(?!\.? ?\d)|kroner)/i.test(text.slice(at + 4))
  );
}

/** A year in a name, such as that of an account, says nothing of the figures' year. */
const nameYear = new RegExp(`(?<=${begin}(?:${datedWords}) )(?:19|20)\\d\\d(?![\\d.,-])`, "giu");

const markYear = (found: string, year: number) =>
  (Number(found) === year ? marks.year : marks.other).repeat(4);

const numberPattern =
  /(?<![\d.,])(?:[1-9]\d{0,2}(?: \d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)*)(?!\d)/g;

const wordPatterns: Readonly<Record<Language, RegExp>> = {
  english: toWordPattern(numberWordSources.english),
  danish: toWordPattern(numberWordSources.danish),
};

function toWordPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, "giu");
}

/** Digits and signs that belong to no number, such as the second year of `2016/17`. */
const leftover = /(?<![\uE001\uE002] ?[-–/] ?)\d/g;

function toMention(
  text: string,
  dated: string,
  at: number,
  digits: string,
  isWord: boolean,
): Mention | undefined {
  const right = findSuffix(dated.slice(at + digits.length));
  const left = findPrefix(dated.slice(0, at), notQualifierAtEnd);
  if (left.isSigned || right.isChange) return undefined;
  const [start, end] = [at - left.length, at + digits.length + right.length];
  if (isForeign(dated.slice(0, start), dated.slice(end))) return undefined;

  const kind = right.isPercent ? "percent" : left.isMoney || right.isMoney ? "money" : "plain";
  return { start, end, printed: text.slice(start, end).replace(/\s+/g, " "), digits, kind, isWord };
}
