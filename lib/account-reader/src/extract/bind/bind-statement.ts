import type { IndicatorId } from "performance-account";
import { findCounted, type Statement } from "../statements/statements.ts";
import { beginsWithTell, findCertified, findTells } from "../words/find-tells.ts";
import {
  average,
  clusterContext,
  company,
  counted,
  othersNext,
  participation,
} from "../words/lexicon.ts";
import type { Counted } from "../words/wordings.ts";
import { bindLabel } from "./bind-label.ts";
import { bindNoun } from "./bind-noun.ts";
import { bindThing } from "./bind-thing.ts";
import { type Binding, bindCertified, bindWithin, type Context } from "./binding.ts";

/** What a plain number of a sentence counts; undefined if no indicator, or none for certain. */
export function bindStatement(
  statement: Statement,
  before: readonly Statement[],
  context: Context,
): Binding | undefined {
  const { left, right, counted, mention } = statement;
  if (statement.isWhole && counted) return bindNoun(counted, statement, context);
  if (/^[^\p{L}\uE000-\uE002]*$/u.test(left + right) && mention.isWord)
    return bindAnswer(statement, context);
  const label = findCertified(right.slice(0, 60));
  const ofClusters =
    startsWithLabel.test(right) ||
    (mention.isWord && clusterContext.test(left)) ||
    (label !== undefined && isPlainBefore(right));
  if (label && (ofClusters || counted === "cluster"))
    return bindCertified(label, statement, context);
  if (counted) return bindNoun(counted, statement, context);
  if ((mention.isWord && !findCertified(left)) || othersNext.test(right)) return undefined;
  const [told, more] = company.test(left) ? findTells(right) : [];
  if (told && !more && statement.hasLabel) return { indicator: told, doubt: undefined };
  const isLabelled = statement.hasLabel && endsThere.test(right);
  const bound = isLabelled || endsWithLabel.test(left) ? bindLabel(left, context) : undefined;
  return bound ?? bindElliptical(statement, before, context);
}

/** The answer to a heading that asks how many: `How many clusters are there?`, `Fourteen.` */
function bindAnswer(statement: Statement, context: Context): Binding | undefined {
  const right = /(?:how many|hvor mange)(?<asked> .*)/iu.exec(context.above)?.groups?.asked ?? "";
  const { counted } = findCounted(right);
  return counted && bindNoun(counted, { ...statement, right: "", afterNoun: "", counted }, context);
}

/** Whether nothing but a few words of no other noun stands before a label: `femten danske guldklynger`. */
const isPlainBefore = (right: string) =>
  /^(?:\s+(?:danish|danske|of the clusters|af klyngerne|organi[sz]ations|organisationer|now|nu)){0,2}\s+(?:gold|guld|silver|sølv|bronze)/iu.test(
    right,
  );

/** `All thirteen clusters have gold` says two things. */
export function bindAllCertified(
  { isWhole, counted, left, right, afterNoun }: Statement,
  context: Context,
): Binding | undefined {
  const isOfAll = isWhole && counted === "cluster" && all.test(left) && holds.test(afterNoun);
  const label = isOfAll ? findCertified(afterNoun.slice(0, 60)) : undefined;
  return label && bindCertified(label, { left, right }, context);
}

const all = /(?:all|every|alle|samtlige)(?: of)?(?: the| de)?\s*$/iu;
const holds =
  /^\s*(?:now |today |currently |i dag |nu )?(?:have|hold|has|carry|har|bærer|besidder)(?!\p{L})/iu;

const startsWithLabel =
  /^\s*(?:(?:clusters?|klynger|networks?|netværk)\s+)?(?:(?:with|have|has|had|hold|holds|held|a|an|the|med|har|havde|i|in|at|on|of|carry|carried|wear|certified|certificeret|certificerede|er|are|were|var|som|as)\s+){0,4}(?:gold|guld|silver|sølv|bronze)/iu;

const endsWithLabel = /(?:gold|guld|silver|sølv|bronze)[\p{L}-]*\s*[:=(–-]?\s*$/iu;

/** Whether a number with its label before it has nothing of its own after it. */
const endsThere =
  /^\s*(?:$|[,.;:()·|–—]|(?:in|i|this|during|compared|and|og|for|from|fra|på|mod|against|by|ved|at|med|under|which|that|der|som|hvilket|as|while|mens|on|pr|per|each|hver|or|eller|samt|across|over)(?!\p{L}))/iu;

/** `5,296` in `6,868 companies gained competences, 5,296 new ideas`: the noun is said once. */
export function bindElliptical(
  statement: Statement,
  before: readonly Statement[],
  context: Context,
): Binding | undefined {
  const { left, right, mention } = statement;
  const label = findCertified(right);
  const earlier = before.findLast(({ counted }) => counted !== undefined);
  const topic = earlier ? undefined : findOnly(context.before, (name) => ofEach.has(name));
  const isMean = average.test(right) || average.test(left);
  if (topic && isMean && /^[^\p{L}]*$|per|pr\.|on average|i gennemsnit/iu.test(right))
    return bindThing(topic, { left, afterNoun: right }, context);
  if (earlier?.counted && isSecondValue.test(left) && /^\W*$/.test(right))
    return bindNoun(earlier.counted, { ...earlier, mention }, context);
  if (earlier?.counted && ofEach.has(earlier.counted))
    return isMean ? bindThing(earlier.counted, { left, afterNoun: right }, context) : undefined;
  const ofClusters =
    earlier?.counted === "cluster" || clusterContext.test(`${context.paragraph} ${context.above}`);
  if (label && ofClusters && soonLabel.test(right))
    return bindCertified(label, { left: "", right }, context);
  const subject = earlier ? undefined : findOnly(left, (name) => name !== "cluster");
  if (subject && !mention.isWord) {
    const bound = bindNoun(subject, { ...statement, counted: subject, afterNoun: right }, context);
    if (
      bound &&
      (subject !== "company" ||
        (bound.indicator !== "companies" && !beginsWithTell(right)) ||
        participation.test(right))
    )
      return bound;
  }
  if (earlier?.counted !== "company" || mention.isWord) return undefined;
  const [only, other] = findTells(right);
  const isIn = takesPart.test(right) || participation.test(right);
  if (!only || other || (services.has(only) && !isIn)) return undefined;
  return bindWithin(only, "", right);
}

/** `412 projects` counts projects, `412 in projects` companies. */
const services: ReadonlySet<IndicatorId> = new Set([
  "companies_matchmaking",
  "companies_projects",
  "companies_courses",
  "companies_international",
]);
const takesPart =
  /^\s*(?:in|took|used|were|was|via|through|on|attended|joined|i|på|deltog|brugte|var|har|havde|med|gennem)\s/iu;

/** Another place of a document that says something else: `while the annex has`. */
const isSecondValue =
  /(?:has|have|had|says?|states?|shows?|gives?|prints?|reads|siger|har|angiver|oplyser|viser|skriver|står|står der)\s*$/iu;

/** A label within the first few words: `6 silver`, `11 of them with gold`. */
const soonLabel = /^\s*(?:[\p{L}'’]+ ){0,5}(?:gold|guld|silver|sølv|bronze)/iu;

/** The one thing that words speak of, among those that are asked for. */
function findOnly(text: string, isAsked: (name: Counted) => boolean): Counted | undefined {
  const [only, other] = counted.filter(([name, pattern]) => isAsked(name) && pattern.test(text));
  return only && !other ? only[0] : undefined;
}

/** What is counted for each cluster on average. */
const ofEach: ReadonlySet<Counted> = new Set(["fte", "knowledge-institution", "public-actor"]);
