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
  /** Texts and measures in the order in which they are read; none if it cannot be said. */
  readonly parts: readonly (string | Measure)[];
  /** Measures without value, for want of which it cannot be said, or a clause of it left itself out. */
  readonly missing: readonly Measure[];
  /** Whether it is a clause, without which the rest can be said. */
  readonly isClause?: true;
}

/**
 * A sentence whose numbers keep their origin; for template literals:
 * sentence`${companies} companies took part in ${year}.`
 * If a measure in it is missing, the sentence says so instead, with the reason; what may be
 * missing stands in a `clause`, and several sentences in a `paragraph`. It is in the language
 * chosen with `useLanguage` if that has a translation of the template.
 * @example
 * const { companies, clusters } = account.figures;
 * await show(sentence`${companies} companies took part in ${clusters} clusters.`);
 * // 18,058 companies took part in 38 clusters.
 */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Measure | Sentence)[]
): Sentence {
  const inner = values.filter(isSentence);
  const isSayable = inner.every(({ parts, isClause }) => isClause || parts.length > 0);
  const parts = arrange(texts, values).flatMap(toParts);
  const own = parts.filter((part) => typeof part !== "string").filter(isMissing);
  return displayable({
    kind: "sentence",
    parts: isSayable && own.length === 0 ? parts.filter((part) => part !== "") : [],
    missing: [...own, ...inner.flatMap(({ missing }) => missing)],
  });
}

/** The sentence as Markdown, with each measure marked up as HTML `<data>`. */
export function renderMarkdown(said: Sentence): string {
  return endOnce(toTold(said))
    .map((part) => (typeof part === "string" ? part : toDataMark(part)))
    .join("");
}

/** The sentence as plain text. */
export function renderText(said: Sentence): string {
  return endOnce(toTold(said))
    .map((part) => (typeof part === "string" ? part : formatMeasure(part)))
    .join("");
}

/** The parts, and behind them what is missing. */
function toTold({ parts, missing }: Sentence): Sentence["parts"] {
  const rest = describeMissing(missing);
  return [...parts, ...(parts.length > 0 && rest !== "" ? [" "] : []), rest];
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
