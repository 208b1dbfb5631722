import type { IndicatorId } from "performance-account";
import { findCertified, findTells, findTopics } from "../words/find-tells.ts";
import { findLimit, findOtherThing, findUnknownWord } from "../words/find-unknown-word.ts";
import { company, coordinator, counted, otherActivities, participation } from "../words/lexicon.ts";
import type { Counted } from "../words/wordings.ts";
import { pronoun } from "./bind-noun.ts";
import { bindThing } from "./bind-thing.ts";
import { type Binding, bindCertified, type Context, isMean, toLimitDoubt } from "./binding.ts";

interface Noun {
  readonly name: Counted;
  readonly start: number;
  readonly end: number;
}

/** What a number is by the words that name it: `Companies in matchmaking`, `Gold`. */
export function bindLabel(label: string, context: Context): Binding | undefined {
  if (isGeneric.test(label)) return bindHeading(context);
  const certified = findCertified(label);
  const nouns = findNouns(label);
  const [head, second] = nouns.filter(({ name }) => name !== "cluster");
  if (certified && (!head || head.name === "media"))
    return bindCertified(certified, { left: label, right: "" }, context);
  if (
    head &&
    second &&
    head.name !== "company" &&
    second.name !== head.name &&
    isJoined(label.slice(head.end, second.start))
  )
    return undefined;
  const isOfCompanies =
    nouns.some(({ name, end }) => name === "company" && /^\W*$/.test(label.slice(end))) ||
    (goesOn.test(label) && company.test(context.above));
  const isOfOthers =
    head?.name === "activity" && isNamedAbove(context) && !ofCollaboration.test(label);
  if (head && head.name !== "company" && !isOfCompanies && !isOfOthers) {
    const bound = bindThing(head.name, { left: label, afterNoun: "" }, context);
    if (bound) return bound;
    if (head.name !== "media" && head.name !== "activity") return undefined;
  }
  return bindCompanies(label, nouns, context);
}

const isNamedAbove = ({ kind, above }: Context) => kind === "label" && company.test(above);

/** What is never a number of companies, even in a table of companies. */
const ofCollaboration = /collaboration|samarbejds/iu;

/** A label that says no more than that it is a result. */
const isGeneric =
  /^[\s\W\uE001]*(?:(?:results?|values?|numbers?|total|figures?|resultat|værdi|antal|tal|in total|in all|altogether|i alt|tilsammen)[\s\W\uE001]*)+$/iu;

/** A number whose label says nothing is what its heading names. */
function bindHeading(context: Context): Binding | undefined {
  const heading =
    context.above
      .split("·")
      .findLast((part) => part.trim() !== "")
      ?.trim() ?? "";
  const bare = heading.replace(/^\d+(?:\.\d+)*\.?\s+/, "");
  return isGeneric.test(bare) ? undefined : bindLabel(bare, { ...context, kind: "label" });
}

/** A label that goes on from the name of its group: `… in projects`. */
const goesOn = /^\s*(?:…|\.\.\.|(?:i|in|på|on|at|with|med|through|via|der|som|that|which)\s)/iu;

/** The head of a column that counts something else than companies. */
const otherHead =
  /^\W*(?:number of |antal )?(?:activities|events|meetings|projects|courses|participants|persons|people|hours|days|aktiviteter|arrangementer|møder|projekter|kurser|deltagere|personer|timer|dage)\W*$/iu;

/** Companies of which the label says which, without naming an indicator. */
const isSome =
  /(?:compan(?:y|ies)|virksomhed(?:er)?)\s+(?:med|with|that|der|som|which|uden|without)(?!\p{L})/iu;

const isJoined = (between: string) => coordinator.test(between) || /,/.test(between);

/** The number of companies: the label says which, or the heading, or neither. */
function bindCompanies(
  label: string,
  nouns: readonly Noun[],
  context: Context,
): Binding | undefined {
  const names = nouns.map(({ name }) => name);
  if (otherHead.test(context.head)) return undefined;
  const isNamed = names.includes("company") || isNamedAbove(context);
  const [first, other] = findTells(label);
  if (other || isMean(label, "", context)) return undefined;
  if (first && !isNamed && context.kind !== "label") return undefined;
  const unnamed = isNamed ? undefined : "its label does not say that it counts companies";
  if (first) return guard(first, label, context, unnamed);
  const isOfAll = isNamed && participation.test(label);
  if (!names.includes("company") && !isOfAll)
    return participation.test(label) ? undefined : bindClusters(label, names, context);
  if (otherActivities.test(label)) return undefined;
  if (isSome.test(label) && !participation.test(label))
    return { indicator: "companies", doubt: "it may count only some of the companies" };
  const [topic, further] =
    context.kind === "sentence" && pronoun.test(label) ? findTells(context.before) : [];
  if (topic && !further) return guard(topic, label, context);
  const [above, more] = findTopics(context.caption, context.above);
  return guard(above && !more ? above : "companies", label, context);
}

/** The number of clusters, if the label speaks of nothing but clusters. */
function bindClusters(
  label: string,
  names: readonly Counted[],
  context: Context,
): Binding | undefined {
  const above = findCertified(context.above);
  const ofClusters = names.includes("cluster");
  if (above && (ofClusters || /^\W*$/.test(label)))
    return bindCertified(above, { left: label, right: "" }, context);
  if (!ofClusters) return undefined;
  const isPlain = findUnknownWord(label) === undefined && !otherActivities.test(label);
  return isPlain ? { indicator: "clusters", doubt: undefined } : undefined;
}

function guard(indicator: IndicatorId, label: string, context: Context, doubt?: string): Binding {
  const own = label.endsWith(context.head)
    ? label.slice(0, label.length - context.head.length)
    : label;
  const isNamed = findTells(own).length > 0 || company.test(own);
  const inLabel = isNamed ? findOtherThing : findUnknownWord;
  const word = context.kind === "label" ? inLabel(label) : findLimit(label, "");
  return { indicator, doubt: doubt ?? toLimitDoubt(word) };
}

function findNouns(text: string): readonly Noun[] {
  return counted
    .flatMap(([name, pattern]): readonly Noun[] => {
      const found = pattern.exec(text);
      return found ? [{ name, start: found.index, end: found.index + found[0].length }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
}
