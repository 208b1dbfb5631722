import type { IndicatorId } from "performance-account";
import type { Statement } from "../statements/statements.ts";
import { findLimit, findOtherThing } from "../words/find-unknown-word.ts";
import {
  average,
  internationalContext,
  mediaContext,
  neutral,
  singleSecretariat,
  total,
} from "../words/lexicon.ts";
import type { Counted } from "../words/wordings.ts";
import { type Binding, type Context, toLimitDoubt } from "./binding.ts";

interface Thing {
  readonly indicator: IndicatorId;
  /** What its sentence, or what stands above, must speak of. */
  readonly context?: RegExp;
  /** Whether the indicator is an average over the clusters. */
  readonly isAverage?: boolean;
}

/** Things that are counted by their noun alone. */
const things: Readonly<Partial<Record<Counted, Thing>>> = {
  country: { indicator: "countries", context: internationalContext },
  activity: {
    indicator: "international_activities",
    context: /international|countr|border|abroad|lande|grænse|udland/iu,
  },
  newsletter: { indicator: "newsletters" },
  "press-release": { indicator: "press_releases" },
  media: { indicator: "media_coverage", context: mediaContext },
  fte: { indicator: "secretariat_fte", isAverage: true },
  "knowledge-institution": { indicator: "knowledge_institutions", isAverage: true },
  "public-actor": { indicator: "public_actors", isAverage: true },
};

/** `27 of the countries`: a part of what is counted. */
const isPartOf = /^\s*(?:of|af)\s/iu;

/** What accounts call activities across borders, whatever stands around. */
const isNamed = /collaboration activities|samarbejdsaktiviteter/iu;

/** What a number of things is; undefined where an average is wanted and a total given, or the reverse. */
export function bindThing(
  noun: Counted,
  { left, afterNoun, right = "" }: Pick<Statement, "left" | "afterNoun"> & Partial<Statement>,
  { above, caption, text, paragraph, kind }: Context,
): Binding | undefined {
  const thing = things[noun];
  if (
    !thing ||
    (thing.context &&
      !isNamed.test(text) &&
      !thing.context.test(noun === "media" ? text : `${text} ${paragraph} ${above}`))
  )
    return undefined;
  if (isPartOf.test(right)) return undefined;
  const { indicator } = thing;
  const near = `${left} ${afterNoun.split(/[);]|, (?:and|og|but|men) /)[0]}`.replace(neutral, " ");
  const isTotal = total.test(`${left.split(/[,;–—]/).at(-1)} ${afterNoun}`);
  const isMean = average.test(near) || average.test(caption);
  const word =
    kind === "label" ? (noun === "fte" ? undefined : findOtherThing(near)) : findLimit(left, "");
  const doubt = toLimitDoubt(word);
  if (!thing.isAverage) return isMean && !isTotal ? undefined : { indicator, doubt };
  if (isTotal && !isMean) return undefined;
  if (isMean || average.test(`${text} ${above}`) || singleSecretariat.test(`${text} ${above}`))
    return { indicator, doubt };
  if (kind === "sentence" && noun !== "fte") return undefined;
  return { indicator, doubt: "nothing says that it is an average over the clusters" };
}
