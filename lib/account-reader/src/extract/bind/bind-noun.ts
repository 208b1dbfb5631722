import { isLimited, type Statement } from "../statements/statements.ts";
import { findCertified, findTellEnd, findTells, findTopics } from "../words/find-tells.ts";
import {
  clusterContext,
  counted,
  otherActivities,
  participation,
  reports,
  total,
} from "../words/lexicon.ts";
import type { Counted } from "../words/wordings.ts";
import { bindThing } from "./bind-thing.ts";
import { type Binding, bindCertified, bindWithin, type Context, isMean } from "./binding.ts";

/** What a number counts whose noun follows it; undefined if no indicator counts that. */
export function bindNoun(
  noun: Counted,
  statement: Statement,
  context: Context,
): Binding | undefined {
  if (noun === "company") return bindCompany(statement, context);
  if (noun === "cluster") return bindCluster(statement, context);
  return bindThing(noun, statement, context);
}

function bindCompany(statement: Statement, context: Context): Binding | undefined {
  const { left, afterNoun, mention, isWhole } = statement;
  if (mention.isWord || isMean(left, afterNoun, context)) return undefined;
  if (isWhole) return bindWithin("companies", "", afterNoun);
  const [after, before] = [findTells(afterNoun), findTells(left)];
  const [first] = after;
  if (after.length > 1) return undefined;
  if (first) {
    const other = before.find((id) => id !== first);
    const bound = bindWithin(first, left, afterNoun.slice(0, findTellEnd(afterNoun)));
    return other ? { ...bound, doubt: "it may count only companies of another group" } : bound;
  }
  if (before.length === 0 && inThem.test(afterNoun)) {
    const [spoken, more] = findTells(context.text.slice(0, mention.start));
    if (spoken && !more) return bindWithin(spoken, left, afterNoun);
  }
  const [lead] = before;
  if (before.length > 1) return undefined;
  if (lead) return otherActivities.test(afterNoun) ? undefined : bindWithin(lead, left, afterNoun);
  return bindTotal(statement, context);
}

/** All companies, or those of the section's service where nothing else is said. */
function bindTotal(
  { left, right, afterNoun, mention }: Statement,
  { above, before, caption }: Context,
): Binding | undefined {
  if (
    otherActivities.test(afterNoun) ||
    ofNews.some((pattern) => pattern.test(`${left} ${afterNoun}`))
  )
    return undefined;
  const isTotal = participation.test(`${left} ${right}`) || total.test(left);
  const ofClusters = clusterContext.test(`${left} ${afterNoun}`);
  const [heading, other] = findTopics(caption, above);
  if (heading && !other && !ofClusters)
    return isTotal || /^\W*$/.test(afterNoun) ? bindWithin(heading, left, afterNoun) : undefined;
  if (/^\s*(?:of|af)\s/iu.test(right)) return undefined;
  const [topic, further] = pronoun.test(left) ? findTells(before) : [];
  if (topic && !further) return bindWithin(topic, left, afterNoun);
  const bound = bindWithin("companies", left, afterNoun);
  if (further) return { ...bound, doubt: "it may count what the sentence before speaks of" };
  const isBare = /^\W*$/.test(`${left}${afterNoun}`) && (left !== "" || mention.start === 0);
  if (isTotal || isBare) return bound;
  return ofClusters
    ? { ...bound, doubt: "nothing says that it counts all that took part" }
    : undefined;
}

/** Companies that are sent news take no part. */
const ofNews = counted
  .filter(([name]) => name === "newsletter" || name === "press-release")
  .map(([, pattern]) => pattern);

/** Clusters as such, or those with a label. */
function bindCluster(statement: Statement, context: Context): Binding | undefined {
  const { left, right, afterNoun, isWhole, mention } = statement;
  if (isWhole) return bindWithin("clusters", "", afterNoun);
  const label = findCertified(afterNoun) ?? findCertified(left) ?? findCertified(context.above);
  if (label) return bindCertified(label, statement, context);
  if (isMean(left, afterNoun, context) || isLimited.test(afterNoun)) return undefined;
  const isAll = /^\W*$/.test(left) && (/^\W*$/.test(afterNoun) || haveReported.test(afterNoun));
  if (mention.isWord && !isPair.test(right) && !isAll) return undefined;
  const isBare = /^\W*$/.test(left) && (/^\W*$/.test(afterNoun) || participation.test(afterNoun));
  const isWide = isPair.test(right) || isBare || haveReported.test(afterNoun);
  const { indicator, doubt } = bindWithin("clusters", left, afterNoun);
  return { indicator, doubt: isWide ? doubt : (doubt ?? "it may count only some of the clusters") };
}

/** Words that lead back to what the sentence spoke of. */
const inThem = /(?<!\p{L})(?:in|at|on|i|på|til) (?:them|these|those|dem|disse)(?!\p{L})/iu;

/** A subject that stands for what the sentence before speaks of. */
export const pronoun = /^\W*(?:it|this|these|they|here|det|den|disse|de|her)(?: \p{L}+)?\s/iu;

const haveReported = new RegExp(`^(?:\\s*,?\\s*(?:that|which|who|der|som))?${reports}`, "iu");

const isPair =
  /^\s*[\p{L}\s-]*(?:clusters?|klynger(?:ne)?|networks?|netværk) (?:and|&|og) (?:innovation |innovations)?(?:networks?|clusters?|netværk|klynger)/iu;
