import type { Measure } from "../measures/derived.ts";
import { displayable } from "../text/displayable.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * A part of a sentence that leaves itself out when a measure in it is missing; for template
 * literals within one:
 * sentence`${companies} companies took part${clause`, on average ${perCluster} for each cluster`}.`
 * Its words are translated by themselves. What it lacks is told once, by `paragraph` or behind the
 * sentence.
 */
export function clause(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Measure | Sentence)[]
): Sentence {
  return displayable({ ...sentence(texts, ...values), isClause: true });
}
