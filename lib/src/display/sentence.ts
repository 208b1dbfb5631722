import type { Measure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { list } from "../text/list.ts";
import { toDataMark } from "./to-data-mark.ts";

/** Text with measures in it. */
export interface Sentence {
  /** Always `sentence`. */
  readonly kind: "sentence";
  /** Texts and measures in the order in which they are read. */
  readonly parts: readonly (string | Measure)[];
}

/**
 * A sentence whose numbers keep their origin; for template literals:
 * sentence`${companies} companies took part in ${year}.`
 * If a measure in it is missing, the sentence says so instead, with the reason.
 */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Measure)[]
): Sentence {
  const parts = texts.flatMap((text, at) => {
    const value = values[at];
    return value === undefined ? [text] : [text, typeof value === "number" ? `${value}` : value];
  });
  const missing = parts.filter((part) => typeof part !== "string" && part.value === undefined);
  return { kind: "sentence", parts: missing.length > 0 ? describeMissing(missing) : parts };
}

/** The sentence as Markdown, with each measure marked up as HTML `<data>`. */
export function renderMarkdown({ parts }: Sentence): string {
  return parts.map((part) => (typeof part === "string" ? part : toDataMark(part))).join("");
}

/** The sentence as plain text. */
export function renderText({ parts }: Sentence): string {
  return parts.map((part) => (typeof part === "string" ? part : formatMeasure(part))).join("");
}

function describeMissing(parts: readonly (string | Measure)[]): Sentence["parts"] {
  const measures = parts.filter((part) => typeof part !== "string");
  const names = list([...new Set(measures.map(({ label }) => `“${label}”`))]);
  const reasons = new Set(measures.map(({ missing }) => missing));
  return [`Not given: ${names}. ${[...reasons].join(" ")}`];
}
