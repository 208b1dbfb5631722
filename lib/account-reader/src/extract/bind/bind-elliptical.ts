import type { IndicatorId } from "performance-account";
import type { Statement } from "../statements/statements.ts";
import { beginsWithTell, findCertified, findTells } from "../words/find-tells.ts";
import { findLimit } from "../words/find-unknown-word.ts";
import { average, clusterContext, counted, participation } from "../words/lexicon.ts";
import type { Counted } from "../words/wordings.ts";
import { bindNoun } from "./bind-noun.ts";
import { bindThing } from "./bind-thing.ts";
import { type Binding, bindCertified, type Context, toLimitDoubt } from "./binding.ts";

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
  if (only && services.has(only) && !takesPart.test(right) && !participation.test(right))
    return undefined;
  if (!only || other) return undefined;
  return { indicator: only, doubt: toLimitDoubt(findLimit("", right)) };
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
