import type { IndicatorId } from "performance-account";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { begin, end, toPattern, toSource } from "./pattern.ts";
import type { Counted, Rejection, Wordings } from "./wordings.ts";

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

const countedNames = Object.keys(english.counted) as Counted[];
const tellNames = [...new Set(all.flatMap(({ tells }) => Object.keys(tells)))] as IndicatorId[];
const rejectionNames = Object.keys(english.rejections) as Rejection[];
const columnNames = Object.keys(english.columns) as (keyof Wordings["columns"])[];

/** Nouns by what they count, anywhere in a text. */
export const counted = countedNames.map(
  (name) => [name, merge(({ counted: lists }) => lists[name])] as const,
);

/** Nouns by what they count, right after a number. */
export const countedNext = countedNames.map((name) => {
  const adjectives = sources("adjectives");
  const nouns = sources((wordings) => wordings.counted[name]);
  return [
    name,
    new RegExp(`^[\\s]*(?:(?:${adjectives})[,]?\\s+){0,4}(?:${nouns})${end}`, "iu"),
  ] as const;
});

/** What tells indicators apart. */
export const tells = tellNames
  .map((id) => [id, all.flatMap((wordings) => wordings.tells[id] ?? [])] as const)
  .filter(([, list]) => list.length > 0)
  .map(([id, list]) => [id, toPattern(list, "giu")] as const);

/** Two reasons depend on what the number is. */
const special: ReadonlySet<Rejection> = new Set(["awarded in the year", "money of a programme"]);

/** What makes numbers no results of the year for the whole population. */
export const rejections = rejectionNames
  .filter((name) => !special.has(name))
  .map((name) => [name, merge((wordings) => wordings.rejections[name])] as const);

/** What makes a number of labels one of those awarded in the year. */
export const awarded = merge((wordings) => wordings.rejections["awarded in the year"]);
/** What makes an amount one of a programme, not of all clusters. */
export const isProgramme = merge((wordings) => wordings.rejections["money of a programme"]);

/** What heads of columns say of their numbers. */
export const columns = columnNames.map(
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

/** What sounds like a rejection and is none. */
export const neutral = merge("neutral", "giu");
/** Whether a text says that a number is an average over the clusters. */
export const average = merge("average");
/** Whether a text says that a number is a total. */
export const total = merge("total");
/** Whether a text says that companies took part. */
export const participation = merge("participation");
/** Activities that no indicator counts. */
export const otherActivities = merge("otherActivities");
/** What explains another expression, as the end of a text. */
export const subordinator = new RegExp(`${begin}(?:${sources("subordinators")})${end}`, "iu");
/** What joins two things that are counted together. */
export const coordinator = merge("coordinators");
/** What begins another statement. */
export const statementBreak = new RegExp(
  `;|[,–—] ?(?:${sources("breaks")})${end}|\\s(?:${sources("breaks")})${end}`,
  "iu",
);
/** What stands between a label and its number, as the end of a text. */
export const linkAtEnd = new RegExp(`(?:[:=(\\[–—-]|${begin}(?:${sources("links")}))\\s*$`, "iu");
/** What leads to an example. */
export const examples = merge("examples");
/** What names a sum in a table, as the whole of a label. */
export const isSum = new RegExp(`^\\W*(?:${sources("sums")})\\W*$`, "iu");
/** What a year right after it belongs to. */
export const dated = sources("dated");
/** What stands before the number of all clusters, which only says how many there are, as the end of a text. */
export const definiteAtEnd = mergeAtEnd("determiners");
/** What says that a number is all there are, as the end of a text. */
export const wholeAtEnd =
  /(?:(?:out of|of|among|ud af|af|blandt) (?:the|all|these|de|alle|samtlige|disse)(?: the| de)?|(?<!\p{L})(?:the|all|de|alle|samtlige))(?: total of| i alt)? $/iu;
/** A phrase right after a noun that says which of the things are meant. */
export const limits =
  /^\s*(?:from|within|outside|without|owned|based|located|headquartered|whose|with|led|fra|inden for|uden for|uden|ejet|hvis|med hovedsæde|beliggende|ledet|in the|i den|i det)\s(?<phrase>(?:\S+\s*){1,4})/iu;
/** What clusters do that are in an account, after a relative pronoun. */
export const reports = String.raw`(?:\s+(?:all|alle)(?!\p{L})|(?:\s+(?:all|alle|each|hver))?(?:\s+(?:the|this|our|det|dette|vores)?\s*(?:performance )?(?:account|regnskab(?:et)?))?(?:\s+(?:have|has|had|har|havde))?\s+(?:covers|includes|describes|omfatter|dækker|bygger|handed in|reported|report|delivered|deliver|submitted|took part|are covered|is covered|indberett|rapporter|aflever|lever|er med|indgår|deltog|bidrog|(?:were|are) (?:recognised|approved)|var i gang|have been (?:appointed|selected)|been (?:appointed|selected)|(?:er|blev) udpeget|are part of|indgår|var i gang|var aktive|were active|were running|existed|fandtes))`;
/** Things that no indicator counts. */
export const others = merge("others");
/** A noun of something that no indicator counts, right after a number. */
export const othersNext = new RegExp(
  `^\\s*(?:[\\p{L}-]+\\s+)?(?:${sources("others")})${end}`,
  "iu",
);
/** Whether a text says that figures do not agree. */
export const conflicts = merge("conflicts");
/** One secretariat, of which a number is an average. */
export const singleSecretariat = merge("singleSecretariat");
/** All words that do not limit what a number counts. */
export const known = toKnown();
/** Contexts without which a number is not taken. */
export const clusterContext = merge("clusterContext");
export const internationalContext = merge("internationalContext");
export const financingContext = merge("financingContext");
export const mediaContext = merge("mediaContext");
/** Words before a number that only look like a qualifier, as the end of a text. */
export const notQualifierAtEnd = mergeAtEnd("notQualifiers");
/** Words before a number after which another one is no end of a range, as the end of a text. */
export const changeAtEnd = new RegExp(`${begin}(?:${sources("changes")})(?: \\p{L}+)? $`, "iu");
/** Words that lead to a part of the number before them, as the end of a text. */
export const partitiveAtEnd = new RegExp(
  `${begin}(?:${sources("partitives")})${end}[^.;:\\d]{0,25}$`,
  "iu",
);
/** Numbers that are named, as pages and telephones are. */
export const namedNumber = sources("labels");
/** Months, for dates. */
export const month = sources("months");

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

function toKnown(): RegExp {
  const lists = all.flatMap((wordings) => [
    ...Object.values(wordings.counted).flat(),
    ...wordings.adjectives,
    ...Object.values(wordings.tells).flat(),
    ...wordings.participation,
    ...wordings.links,
    ...wordings.subordinators,
    ...wordings.coordinators,
    ...wordings.average,
    ...wordings.total,
    ...wordings.determiners,
    ...wordings.clusterContext,
    ...wordings.internationalContext,
    ...wordings.financingContext,
    ...wordings.mediaContext,
    ...wordings.sums,
    ...wordings.plain,
    ...wordings.months,
  ]);
  return toPattern(lists, "giu");
}
