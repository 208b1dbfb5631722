import { findCounted, type Statement } from "../statements/statements.ts";
import { findCertified, findTells } from "../words/find-tells.ts";
import { clusterContext, company, othersNext } from "../words/lexicon.ts";
import { bindElliptical } from "./bind-elliptical.ts";
import { bindLabel } from "./bind-label.ts";
import { bindNoun } from "./bind-noun.ts";
import { type Binding, bindCertified, type Context } from "./binding.ts";

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
