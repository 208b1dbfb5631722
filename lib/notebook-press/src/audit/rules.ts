import type { Language, PlaceKind } from "./types.ts";

/** A kind of number that needs no origin. */
export interface Rule {
  /** Short name, such as `year`. */
  readonly name: string;
  /** What is excepted, and why, as a sentence. */
  readonly reason: string;
}

/** A rule about how a number stands in its text. */
interface TextRule extends Rule {
  /** What it excepts in a text, by language; numbers inside what matches are let through. */
  readonly patterns: Readonly<Record<Language, readonly RegExp[]>>;
  /** Where it holds; everywhere by default. */
  readonly kinds?: readonly PlaceKind[];
}

const both = (...patterns: readonly RegExp[]) => ({ english: patterns, danish: patterns });

const months = {
  english: "January|February|March|April|May|June|July|August|September|October|November|December",
  danish: "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
};

const yearPattern = "(?:199\\d|20\\d\\d|2100)";
const years = `${yearPattern}(?:[–/-](?:${yearPattern}|\\d\\d))?`;

const isoDate = /(?<![\d-])\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?(?![\d-])/gu;
const monthFirst = new RegExp(`\\b(?:${months.english}) [0-3]?\\d, ${yearPattern}\\b`, "gu");

/** A month with its year, with a day before it or without one. */
const toDates = (language: Language, point: string) =>
  [`(?<![\\d.,])[0-3]?\\d${point} `, "(?<!\\p{L})"].map(
    (before) => new RegExp(`${before}(?:${months[language]}) ${yearPattern}\\b`, "gu"),
  );

/** A word that a year may follow: it says when, or is a name. */
const beforeYear = {
  english:
    "in|of|for|from|to|since|until|by|year|programme|before|after|during|and|or|with|against|than|between|describing|describes",
  danish:
    "i|af|for|fra|til|siden|inden|år|\\p{L}*året|program|programmet|før|efter|og|eller|med|mod|end|mellem|beskriver",
};

/** A word that may follow a year: anything else may be what `2018 companies` counts. */
const afterYear = {
  english:
    "and|or|to|with|against|compared|is|was|as|than|for|does|on|the|covers|counts|about|over|under|just|at",
  danish:
    "og|eller|til|med|mod|sammenlignet|er|var|som|end|for|i|oplyser|blev|deltog|fik|havde|tog|tæller|omfatter|bevilgede|mangler|ved|ca\\.|over|under|knap|mindst|højst",
};

const toYears = (language: Language) =>
  new RegExp(
    `(?<=^|[,:(·;“”"»–] |[(“”"'»]|(?<!\\p{L})(?:${beforeYear[language]}|\\p{Lu}[\\p{L}-]*) )${years}` +
      `(?=$|[,.;:)?!”"'«·’](?!\\d)| [·–(\\d]| (?:${afterYear[language]})(?!\\p{L}))`,
    "gu",
  );

/** The rules about texts, in the order in which they are tried. */
export const textRules: readonly TextRule[] = [
  {
    name: "address",
    reason: "An address of a page or a mailbox: it is followed as a link.",
    patterns: both(/\bhttps?:\/\/\S+/gu, /\bwww\.\S+/gu, /[\w.+-]+@[\w-]+\.[\w.-]+/gu),
  },
  {
    name: "file name",
    reason: "The name of a file, such as 02-funding.ipynb.",
    patterns: both(/(?<!\S)[\w./-]*[\w-]\.(?:csv|docx|html|ipynb|json|md|pdf|png|svg|ts|txt)\b/gu),
  },
  {
    name: "date",
    reason:
      "A day or a month, such as 2026-11-23, 28 November 2026 or June 2013: it dates something, it counts nothing.",
    patterns: {
      english: [isoDate, ...toDates("english", ""), monthFirst],
      danish: [isoDate, ...toDates("danish", "\\.")],
    },
  },
  {
    name: "version",
    reason: "A version in three parts, such as 2.9.5, which no number is written like.",
    patterns: both(
      /(?<![\w.,])v?(?!\d{1,3}(?:\.\d{3})+\b)\d+\.\d+\.\d+(?:-[\w.]+)?(?!\w|[.,]\d)/gu,
    ),
  },
  {
    name: "year",
    reason:
      "A year from 1990 to 2100 without a thousands sign, at the beginning, after a sign or after a word that says when or begins with a capital, and followed by nothing that it could count.",
    patterns: { english: [toYears("english")], danish: [toYears("danish")] },
  },
  {
    name: "likely year",
    reason: "The likely year of a figure whose source tells none, as an origin says it.",
    patterns: {
      english: [new RegExp(`(?<=\\b[Ff]or about )${years}(?=$|[,.;:])`, "gu")],
      danish: [new RegExp(`(?<=(?<!\\p{L})[Ff]or omkring )${years}(?=$|[,.;:])`, "gu")],
    },
    kinds: ["origin"],
  },
  {
    name: "ordinal",
    reason: "An English ordinal in digits, such as 2nd: a place in an order.",
    patterns: { english: [/(?<![\w.,])\d+(?:st|nd|rd|th)\b/gu], danish: [] },
  },
  {
    name: "numbering",
    reason: "The number of a table, figure, chart, page, line, note or section after that word.",
    patterns: {
      english: [
        /\b(?:[Tt]able|[Ff]igure|[Cc]hart|[Pp]age|[Ll]ine|[Nn]ote|[Ss]ection) \d+\b(?![.,]\d)/gu,
      ],
      danish: [
        /\b(?:[Tt]abel|[Ff]igur|[Dd]iagram|[Ss]ide|[Ll]inje|[Nn]ote|[Aa]fsnit) \d+\b(?![.,]\d)/gu,
      ],
    },
  },
  {
    name: "section",
    reason: "The number of a section at the head of its heading, with a point or bracket after it.",
    patterns: both(/^\d{1,2}(?:\.\d{1,2})*[.)] /gu),
    kinds: ["heading", "navigation"],
  },
  {
    name: "scale",
    reason:
      "The ends of an axis in the name that Vega gives it: they are set by the figures drawn.",
    patterns: both(
      /(?<=^[XY]-axis(?: titled '[^']*')? for a \w+ scale with values from )[^']+ to [^' ]+$/gu,
      /(?<=^[XY]-axis(?: titled '[^']*')? for a \w+ scale with )\d+(?= values?: )/gu,
    ),
    kinds: ["alt text"],
  },
  {
    name: "quotation",
    reason: "What stands in quotation marks inside an origin: it is quoted from the source.",
    patterns: { english: [/“[^”]*”/gu], danish: [/[“”][^”]*”/gu, /»[^«]*«/gu] },
    kinds: ["origin"],
  },
  {
    name: "color",
    reason: "A color in the data of a chart, such as #1f5fa8.",
    patterns: both(/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/giu),
    kinds: ["chart data"],
  },
  {
    name: "rounding",
    reason: "What something was rounded to, as in “the nearest million”: it counts nothing.",
    patterns: {
      english: [/\bnearest (?:ten|hundred|thousand|million|billion)\b/gu],
      danish: [/(?<!\p{L})nærmeste (?:ti|hundrede|tusind|million|milliard)\b/gu],
    },
  },
  {
    name: "pair",
    reason: "“The two” and “de to” point back to two things that the text has just named.",
    patterns: { english: [/\b[Tt]he two\b/gu], danish: [/\b[Dd]e to\b/gu] },
  },
];

/** Every rule that excepts numbers, in the order in which they are tried. */
export const rules: readonly Rule[] = [
  {
    name: "code",
    reason:
      "What stands in an element for code, a program or a style: it is read by machines, or as a program.",
  },
  {
    name: "definition",
    reason:
      "What an element <dfn> marks as part of a definition, or a limit in the label of a figure, such as fewer than 50 employees: it says what is counted, there and wherever the page says the same.",
  },
  {
    name: "title",
    reason:
      "The title of a document or of its section, in an element <cite> or as an origin of the page names it: it is a name, which counts nothing.",
  },
  ...textRules.map(({ name, reason }) => ({ name, reason })),
  {
    name: "whole",
    reason: "Nothing and the whole, 0 and 1, in the data of a chart: where a bar begins and ends.",
  },
  {
    name: "range",
    reason:
      "The ends of what a limit such as over 700 can mean, in the fields “low” and “high” of a chart’s data: they are drawn as a pale band, and nothing says them.",
  },
  {
    name: "key",
    reason: "The number of a row in the data of a chart, in a field whose name ends with “__”.",
  },
  {
    name: "axis",
    reason: "A tick of an axis that is nothing but a number: it is a ruler, not a figure.",
  },
];
