import {
  asides,
  countedNext,
  definiteAtEnd,
  linkAtEnd,
  neutral,
  reports,
  statementBreak,
  wholeAtEnd,
} from "../words/lexicon.ts";
import { marks } from "../words/pattern.ts";
import type { Counted, Rejection } from "../words/wordings.ts";
import type { MarkedText, Mention } from "./mentions.ts";

/** A number with the words that speak of it. */
export interface Statement {
  readonly mention: Mention;
  /** From the end of the statement before it. */
  readonly left: string;
  /** Up to the beginning of the statement after it. */
  readonly right: string;
  /** What the number counts, by the noun right after it. */
  readonly counted: Counted | undefined;
  readonly afterNoun: string;
  /**
   * Whether it only says how many there are of what another number is about: `38` in
   * `9,766 companies took part in the 38 clusters' matchmaking`.
   */
  readonly isWhole: boolean;
  readonly hasLabel: boolean;
  /** Why a comparison that it stands in makes it no result of the year. */
  readonly rejected: Rejection | undefined;
}

/** The statements of a sentence, and the sentence without what only compares. */
export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly text: string;
}

/**
 * The statements of a sentence: which words speak of which number. Numbers of other years, changes
 * and wholes are put aside first, so that they part no statement.
 */
export function toStatements({ mentions, marked }: MarkedText): ReadStatements {
  const { text, reasons } = putAside(nameThem(marked, mentions), mentions);
  const aside = mentions.filter((mention) => reasons.has(mention));
  const kept = mentions.filter((mention) => !reasons.has(mention));
  const wholes = kept.filter((mention) => isWhole(text, mention));
  const own = kept.filter((mention) => !wholes.includes(mention));
  const bare = wholes.reduce(hide, text);
  const statements = (["plain", "money", "percent"] as const).flatMap((kind) => {
    const others = own.filter((mention) => mention.kind !== kind);
    return split(
      others.reduce(hide, bare),
      own.filter((mention) => mention.kind === kind),
    );
  });
  const lone = [
    ...wholes.map((mention) => ({ ...toLone(text, mention), isWhole: true })),
    ...aside.map((mention) => ({ ...toLone(marked, mention), rejected: reasons.get(mention) })),
  ];
  const all = [...statements, ...lone].toSorted((a, b) => a.mention.start - b.mention.start);
  return { statements: all, text };
}

/**
 * `17,603 of them` counts what the sentence speaks of, if no number comes before: the words are
 * blanked, and the noun is found before the number.
 */
function nameThem(marked: string, mentions: readonly Mention[]): string {
  const [first] = mentions;
  if (!first || !ofThem.test(marked.slice(first.end))) return marked;
  return marked.slice(0, first.end) + marked.slice(first.end).replace(ofThem, toBlanks);
}

const ofThem = /^\s*(?:of (?:them|these)|af (?:dem|disse|slagsen))(?!\p{L})/iu;

/** Blanks what only compares, with the reason for each number in it. */
function putAside(marked: string, mentions: readonly Mention[]) {
  const reasons = new Map<Mention, Rejection>();
  let text = marked.replace(neutral, toBlanks);
  for (const [pattern, reason] of asides)
    text = text.replace(pattern, (found, ...rest) => {
      const at = rest.find((part) => typeof part === "number") as number;
      const own = mentions.filter(({ start, end }) => start >= at && end <= at + found.length);
      // A part of an amount is what one source paid.
      const isAmount = own.some(({ kind }) => kind !== "plain");
      if (isAmount && reason === "a part only" && partitive.test(found)) return found;
      for (const mention of own) reasons.set(mention, reason);
      if (reason !== "a part only" || inserted.test(found)) return toBlanks(found);
      // What limits a number says of the next one too that it counts a part.
      const bare = found.replace(anyNumber, " ");
      const isNext = partitive.test(found) || startsClause.test(text.slice(0, at));
      return isNext ? `;${bare.slice(1)}` : bare;
    });
  return { text, reasons };
}

/** What says that a part of the number before follows, and so ends what is said of that. */
const partitive = /(?:of|among|af|blandt) (?:them|these|those|which|whom|dem|disse|hvilke)/iu;

/** A clause between two commas that speaks of a part: `, of which 3,100 were small,`. */
const inserted = /^(?:of|among|af|hvoraf|heraf) .*\p{L}$/iu;

const startsClause = /,\s(?:and|og|samt|but|men|while|mens)\s$/iu;

const toBlanks = (found: string) => " ".repeat(found.length);

const anyNumber = new RegExp(marks.number, "g");

const hide = (text: string, { start, end }: Mention) =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** Whether a number stands within what another number is about, or before its noun only. */
function isWhole(text: string, mention: Mention): boolean {
  if (mention.kind !== "plain") return false;
  const left = text.slice(0, mention.start);
  const { counted, afterNoun } = findCounted(text.slice(mention.end));
  if (counted === "cluster") return definiteAtEnd.test(left) && !isLimited.test(afterNoun);
  return counted === "company" && wholeAtEnd.test(left) && !isLimited.test(afterNoun);
}

/** A clause after a noun that says which of the things are meant. */
export const isLimited = new RegExp(
  `^\\s*,?\\s*(?:that|which|who|whose|with(?! in)|holding|having|der|som|med|hvor|where|hvis)(?!\\p{L})(?!${reports})`,
  "iu",
);

function split(text: string, mentions: readonly Mention[]): readonly Statement[] {
  const bounds = mentions.map((mention, at) => {
    const next = mentions[at + 1];
    return mention.end + findCut(text.slice(mention.end, next?.start), next !== undefined);
  });
  return mentions.map((mention, at) => {
    const left = text.slice(at === 0 ? 0 : bounds[at - 1], mention.start);
    const right = text.slice(mention.end, bounds[at]);
    return toStatement(mention, left, right);
  });
}

const toLone = (text: string, mention: Mention) =>
  toStatement(
    mention,
    text.slice(0, mention.start).replace(anyNumber, " "),
    text.slice(mention.end).replace(anyNumber, " "),
  );

/** A number with its words, in no comparison. */
export function toStatement(mention: Mention, left: string, right: string): Statement {
  const hasLabel = linkAtEnd.test(left);
  const words = { left, right, ...findCounted(right), hasLabel };
  return { mention, ...words, isWhole: false, rejected: undefined };
}

/** Where the words that speak of a number end. */
function findCut(between: string, hasNext: boolean): number {
  const stop = Math.min(
    statementBreak.exec(between)?.index ?? between.length,
    ofNextYear.exec(between)?.index ?? between.length,
  );
  if (!hasNext) return stop;
  const within = between.slice(0, stop);
  const last = [...within.matchAll(clauseJoint)].at(-1) ?? [...within.matchAll(joint)].at(-1);
  return last ? last.index : stop;
}

/** A clause that begins with its year. */
const ofNextYear = new RegExp(
  `,?\\s(?:and|og|while|mens)\\s(?:(?:in|i|for|during)\\s)?[${marks.year}${marks.other}]{4}`,
  "iu",
);

const clauseJoint = /,\s(?:and|og|samt|or|eller|but|men|while|mens)\s/giu;
const joint = /[,·|•/]|\s(?:and|og|samt|eller|or)\s/giu;

/** What a number counts, by the noun right after it. */
export function findCounted(right: string) {
  for (const [counted, pattern] of countedNext) {
    const found = pattern.exec(right);
    if (found) return { counted, afterNoun: right.slice(found[0].length) };
  }
  return { counted: undefined, afterNoun: right };
}
