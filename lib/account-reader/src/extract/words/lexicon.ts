import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { englishRejections } from "./english-rejections.ts";
import { begin, end, toPattern, toSource } from "./pattern.ts";
import type { Rejection, Wordings } from "./wordings.ts";

/** All languages there are. Accounts mix them, so a text is read with the lists of both. */
const languages = { english, danish };

/** A language that accounts are written in. */
export type Language = keyof typeof languages;

const all = Object.values(languages);

/** A list of all languages; by a function if it is within another. */
type Choice = ListName | ((wordings: Wordings) => readonly string[]);

type ListName = {
  [Name in keyof Wordings]: Wordings[Name] extends readonly string[] ? Name : never;
}[keyof Wordings];

const choose = (choice: Choice): readonly string[] =>
  all.flatMap((wordings) => (typeof choice === "string" ? wordings[choice] : choice(wordings)));

/** The lists of all languages as one pattern. */
const merge = (choice: Choice, flags?: string) => toPattern(choose(choice), flags);

/** The lists of all languages as a part of a pattern. */
const sources = (choice: Choice) => choose(choice).map(toSource).join("|");

/** Any wording of the lists, as the end of a text. */
const mergeAtEnd = (name: ListName) => new RegExp(`${begin}(?:${sources(name)})\\s*$`, "iu");

const toNames = <Of extends object>(of: Of) => Object.keys(of) as (keyof Of)[];

/** Nouns by what they count, anywhere in a text. */
export const counted = toNames(english.counted).map(
  (name) => [name, merge(({ counted: lists }) => lists[name])] as const,
);

/** What says that a number counts companies. */
export const company = merge(({ counted: lists }) => lists.company);

/** Nouns by what they count, right after a number. */
export const countedNext = toNames(english.counted).map((name) => {
  const adjectives = sources("adjectives");
  const nouns = sources((wordings) => wordings.counted[name]);
  return [
    name,
    new RegExp(`^[\\s]*(?:(?:${adjectives})[,]?\\s+){0,4}(?:${nouns})${end}`, "iu"),
  ] as const;
});

/** What tells indicators apart. */
export const tells = toNames(english.tells)
  .map((id) => [id, choose(({ tells: lists }) => lists[id] ?? [])] as const)
  .filter(([, list]) => list.length > 0)
  .map(([id, list]) => [id, toPattern(list, "giu")] as const);

const reject = (reason: Rejection) => merge(({ rejections: lists }) => lists[reason]);

/** What makes a number of labels one of those awarded in the year. */
export const awarded = reject("awarded in the year");
/** What makes an amount one of a programme, not of all clusters. */
export const isProgramme = reject("money of a programme");

/** What makes numbers no results of the year for the whole population, whatever the number is. */
export const rejections = toNames(english.rejections)
  .filter((reason) => reason !== "awarded in the year" && reason !== "money of a programme")
  .map((reason) => [reason, reject(reason)] as const);

/** What heads of columns say of their numbers. */
export const columns = toNames(english.columns).map(
  (name) => [name, merge((wordings) => wordings.columns[name])] as const,
);

/** Numbers of other years and changes within a sentence: the longer form before the shorter. */
export const asides = all
  .flatMap(({ asides: own }) => own)
  .flatMap(([reason, wordings]) =>
    wordings.flatMap(toForms).map((form) => [form, reason] as const),
  );

function toForms(wording: string): readonly RegExp[] {
  const forms = [" {before}", ""].map((by) => wording.replaceAll("( {before})?", by));
  return [...new Set(forms)].map((form) => toPattern([form], "giu"));
}

// What fits anywhere in a text.
export const neutral = merge("neutral", "giu");
export const average = merge("average");
export const total = merge("total");
export const participation = merge("participation");
export const otherActivities = merge("otherActivities");
export const coordinator = merge("coordinators");
export const examples = merge("examples");
export const others = merge("others");
export const conflicts = merge("conflicts");
export const singleSecretariat = merge("singleSecretariat");
export const clusterContext = merge("clusterContext");
export const internationalContext = merge("internationalContext");
export const financingContext = merge("financingContext");
export const mediaContext = merge("mediaContext");

// Parts of longer patterns.
export const dated = sources("dated");
export const namedNumber = sources("labels");
export const month = sources("months");

/** What explains another expression. */
export const subordinator = new RegExp(`${begin}(?:${sources("subordinators")})${end}`, "iu");
/** What begins another statement. */
export const statementBreak = new RegExp(
  `;|[,–—] ?(?:${sources("breaks")})${end}|\\s(?:${sources("breaks")})${end}`,
  "iu",
);
/** What names a sum in a table, as the whole of a label. */
export const isSum = new RegExp(`^\\W*(?:${sources("sums")})\\W*$`, "iu");
/** A noun of something that no indicator counts, right after a number. */
export const othersNext = new RegExp(
  `^\\s*(?:[\\p{L}-]+\\s+)?(?:${sources("others")})${end}`,
  "iu",
);

// What stands right before a number, as the end of a text.
export const linkAtEnd = new RegExp(`(?:[:=(\\[–—-]|${begin}(?:${sources("links")}))\\s*$`, "iu");
export const definiteAtEnd = mergeAtEnd("determiners");
/** What says that a number is all there are. */
export const wholeAtEnd =
  /(?:(?:out of|of|among|ud af|af|blandt) (?:the|all|these|de|alle|samtlige|disse)(?: the| de)?|(?<!\p{L})(?:the|all|de|alle|samtlige))(?: total of| i alt)? $/iu;
export const notQualifierAtEnd = mergeAtEnd("notQualifiers");
/** Words after which another number is no end of a range. */
export const changeAtEnd = new RegExp(`${begin}(?:${sources("changes")})(?: \\p{L}+)? $`, "iu");
/** Words that lead to a part of the number before them. */
export const partitiveAtEnd = new RegExp(
  `${begin}(?:${sources("partitives")})${end}[^.;:\\d]{0,25}$`,
  "iu",
);

/** A phrase right after a noun that says which of the things are meant. */
export const limits =
  /^\s*(?:from|within|outside|without|owned|based|located|headquartered|whose|with|led|fra|inden for|uden for|uden|ejet|hvis|med hovedsæde|beliggende|ledet|in the|i den|i det)\s(?<phrase>(?:\S+\s*){1,4})/iu;
/** What clusters do that are in an account, after a relative pronoun. */
export const reports = String.raw`(?:\s+(?:all|alle)(?!\p{L})|(?:\s+(?:all|alle|each|hver))?(?:\s+(?:the|this|our|det|dette|vores)?\s*(?:performance )?(?:account|regnskab(?:et)?))?(?:\s+(?:have|has|had|har|havde))?\s+(?:covers|includes|describes|omfatter|dækker|bygger|handed in|reported|report|delivered|deliver|submitted|took part|are covered|is covered|indberett|rapporter|aflever|lever|er med|indgår|deltog|bidrog|(?:were|are) (?:recognised|approved)|var i gang|have been (?:appointed|selected)|been (?:appointed|selected)|(?:er|blev) udpeget|are part of|indgår|var i gang|var aktive|were active|were running|existed|fandtes))`;

const limiting = new Set([...Object.keys(englishRejections), "singleSecretariat", "commonWords"]);

/** All words that do not limit what a number counts. */
export const known = toPattern(
  all
    .flatMap((wordings) => Object.entries(wordings))
    .flatMap(([name, lists]) => (limiting.has(name) ? [] : Object.values<string>(lists).flat())),
  "giu",
);

/** The language that a text is mostly written in. */
export function findLanguage(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = ({ commonWords }: Wordings) =>
    words.filter((word) => commonWords.includes(word)).length;
  return count(danish) > count(english) ? "danish" : "english";
}

/** Whether a text speaks of anything that an indicator measures. */
export function speaksOf(text: string): boolean {
  return (
    counted.some(([, pattern]) => pattern.test(text)) ||
    tells.some(([, pattern]) => text.search(pattern) >= 0)
  );
}

/** Whether a line names an account: as a title does, not a section. */
export const isAccountName = (text: string) => name.test(text);

const name =
  /performance account|performanceregnskab|annual account|årsregnskab|regnskab for|account of/iu;
