import { arrange, endsInStop } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { displayable } from "../text/displayable.ts";
import { toDataMark } from "./to-data-mark.ts";

/** Text with measures in it. */
export interface Sentence {
  /** Always `sentence`. */
  readonly kind: "sentence";
  /** Texts and measures in the order in which they are read. */
  readonly parts: readonly (string | Measure)[];
  /** Measures that it needs and that have no value; empty if it can be said. */
  readonly missing: readonly Measure[];
}

/**
 * A sentence whose numbers keep their origin; for template literals:
 * sentence`${companies} companies took part in ${year}.`
 * A sentence can stand in another one. If a measure in it is missing, the sentence says so
 * instead, with the reason; `paragraph` does better with several. It is in the language chosen
 * with `useLanguage` if that has a translation of the template.
 * @example
 * const { companies, clusters } = account.figures;
 * await show(sentence`${companies} companies took part in ${clusters} clusters.`);
 * // 18,058 companies took part in 38 clusters.
 */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Measure | Sentence)[]
): Sentence {
  const parts = arrange(texts, values).flatMap(toParts);
  const missing = [
    ...values.flatMap((value) => (isSentence(value) ? value.missing : [])),
    ...parts.filter((part) => typeof part !== "string").filter(isMissing),
  ];
  return displayable({
    kind: "sentence",
    parts: missing.length > 0 ? [describeMissing(missing)] : parts.filter((part) => part !== ""),
    missing,
  });
}

/** The sentence as Markdown, with each measure marked up as HTML `<data>`. */
export function renderMarkdown({ parts }: Sentence): string {
  return endOnce(parts)
    .map((part) => (typeof part === "string" ? part : toDataMark(part)))
    .join("");
}

/** The sentence as plain text. */
export function renderText({ parts }: Sentence): string {
  return endOnce(parts)
    .map((part) => (typeof part === "string" ? part : formatMeasure(part)))
    .join("");
}

/** The parts without the full stop after a measure that ends in one, such as `54,1 pct.` */
function endOnce(parts: Sentence["parts"]): Sentence["parts"] {
  return parts.map((part, at) => {
    const before = parts[at - 1] ?? "";
    if (typeof part !== "string" || typeof before === "string") return part;
    return endsInStop(formatMeasure(before)) ? part.replace(/^\./, "") : part;
  });
}

function toParts(value: string | number | Measure | Sentence): Sentence["parts"] {
  if (typeof value === "number") return [`${value}`];
  return isSentence(value) ? value.parts : [value];
}

const isMissing = ({ value }: Measure) => value === undefined;

/** Whether something is a sentence, or a paragraph of some. */
export const isSentence = (value: unknown): value is Sentence =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "sentence";
