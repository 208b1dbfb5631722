import type { Surroundings } from "../passages/passage.ts";
import type { ReadStatements, Statement } from "../statements/statements.ts";
import { examples, month, neutral, rejections } from "../words/lexicon.ts";
import { marks } from "../words/pattern.ts";
import type { Rejection } from "../words/wordings.ts";
import type { Binding } from "./binding.ts";

/** Why the words around a number make it no result of the year; undefined for nothing. */
export function findRejection(before: string, after: string): Rejection | undefined {
  const left = before.replace(neutral, " ");
  const right = after.replace(neutral, " ").split(additional)[0] ?? "";
  const found = rejections.find(([reason, pattern]) => {
    if (reason === "another year" || reason === "what is left") return pattern.test(left);
    // An idea "that will become a product" is no forecast.
    const main = reason === "a goal or forecast" ? (right.split(relative)[0] ?? "") : right;
    return pattern.test(left) || pattern.test(main);
  });
  return found?.[0] ?? (examples.test(left) ? "one cluster or place" : undefined);
}

/** What only adds to a statement, and so says nothing of its number. */
const additional =
  /,\s*(?:herunder|including|such as|for example|for instance|f\.eks|bl\.a|blandt andet|among (?:them|others)|der begge|som begge|typisk|typically|idet|since|because|fordi|(?:og|and) (?:det|de|that|they|this|it|(?:many|some|most|several) of|(?:mange|nogle|flere) af))(?!\p{L})/iu;

const relative = /\s(?:that|which|who|der|som|hvor|så|hvilket)\s/iu;

/**
 * What a sentence says of all its numbers: words before a number hold for those after it as well,
 * and another year holds for all where the account's own is not named.
 */
export function rejectStatements({ statements, text }: ReadStatements): readonly Statement[] {
  const speaksOfOther = inOther.test(text) && !text.includes(marks.year);
  let lead: Rejection | undefined;
  return statements.map((statement, at) => {
    const { right, rejected, isWhole } = statement;
    const previous = statements[at - 1];
    if (
      previous &&
      isListedWith(previous, text.slice(previous.mention.end, statement.mention.start))
    )
      lead = previous.rejected;
    if (rejected) {
      if (rejected === "a goal or forecast") lead = rejected;
      return statement;
    }
    // How many there are of what is spoken of holds, whatever else the sentence says.
    const left = isWhole ? (statement.left.split(/[,;]/).at(-1) ?? "") : statement.left;
    const near = isWhole ? statement.afterNoun.slice(0, 18) : right;
    const own = findYear(`${left} ${near}`);
    const fromLeft = findYear(left) === "other" ? "another year" : findRejection(left, "");
    lead = fromLeft ?? lead;
    if (own === "year" && lead === "another year") lead = undefined;
    const ofOther = own === "other" || (own === undefined && speaksOfOther);
    return {
      ...statement,
      rejected: findOwnRejection(statement, left, near) ?? (ofOther ? "another year" : lead),
    };
  });
}

/** Whether a number only goes on a list of numbers of another year: `In 2017: 22 clusters and 412 …`. */
const isListedWith = ({ rejected, left }: Statement, between: string) =>
  rejected === "another year" && startsWithOther.test(left) && listed.test(between);

const startsWithOther = new RegExp(`^\\W*(?:(?:in|for|during|i)\\s)?${marks.other}{4}`, "iu");
const listed = /^\s[\p{L}\s-]{1,40}?(?:,|\s(?:and|og|samt))\s+$/iu;

/** Where countries are limits nothing: `44 countries, mostly in Europe`. */
function findOwnRejection({ counted }: Statement, left: string, right: string) {
  const found = findRejection(left, right);
  const isAbroad = counted === "country" || counted === "activity";
  return found === "one cluster or place" && isAbroad ? findRejection(left, "") : found;
}

const inOther = new RegExp(`(?:^|[( ])(?:in|for|during|i|fra|from) ${marks.other}{4}`, "iu");

/** The year that words name: the account's, if it is among them. */
function findYear(words: string): "year" | "other" | undefined {
  return words.includes(marks.year) ? "year" : words.includes(marks.other) ? "other" : undefined;
}

/** What headings say of all numbers under them: `Goals for 2020` are no results. */
export function rejectByHeading(
  { headings, caption }: Surroundings,
  year: number,
): Rejection | undefined {
  const text = `${headings.at(-1) ?? ""} · ${caption}`;
  const years = [...text.replace(published, "").matchAll(/(?:19|20)\d\d/g)].map(([found]) =>
    Number(found),
  );
  const named = rejections.find(
    ([reason, pattern]) =>
      ofHeadings.has(reason) &&
      pattern.test((reason === "a survey" ? (headings.at(-1) ?? "") : text).replace(neutral, " ")),
  );
  if (named) return named[0];
  if (isExample.test(text)) return "one cluster or place";
  const isTitle = /account|report|regnskab|rapport|edition/iu.test(text);
  return years.length > 0 && !years.includes(year) && !isTitle ? "another year" : undefined;
}

/** A month and its year tell when something was published. */
const published = new RegExp(`(?:${month})\\.? (?:19|20)\\d\\d`, "giu");

const ofHeadings: ReadonlySet<string> = new Set<Rejection>([
  "a goal or forecast",
  "a survey",
  "a longer or shorter time",
]);

const isExample =
  /(?<!\p{L})(?:cases?|examples?|portraits?|profile|one story|stories|spotlight(?: on|:)|meet|eksempel|eksempler|portræt|historien om|mød|in europe|i europa|a cluster that|en klynge,? der|read also|related|more news|latest news|læs også|læs mere|relaterede?|flere nyheder)(?!\p{L})/iu;

/** Words that speak against other numbers, but not against this one. */
export function excuse(
  rejected: Rejection | undefined,
  { indicator }: Binding,
): Rejection | undefined {
  if (rejected === "what is left" && canBeRest.test(indicator)) return undefined;
  if (rejected === "a single cluster" && ofEach.has(indicator)) return undefined;
  const isSource = indicator.startsWith("financing_") && indicator !== "financing_total";
  return rejected === "one cluster or place" && isSource ? undefined : rejected;
}

/** What is an average, of which a cluster is spoken in the singular. */
const ofEach: ReadonlySet<string> = new Set([
  "secretariat_fte",
  "knowledge_institutions",
  "public_actors",
]);

/** What can be told as what is left: a source after the others, a label after the others. */
const canBeRest = /^(?:financing_|certified_)/;
