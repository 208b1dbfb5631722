import type { Measure } from "../measures/derived.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** A measure as HTML `<data>`: its value, its text, and its origin in the title. */
export function toDataMark(measure: Measure): string {
  // A line break would end a paragraph of Markdown, its entity does not.
  const origin = escapeHtml(describeOrigin(measure).join("\n")).replaceAll("\n", "&#10;");
  return `<data value="${measure.value ?? ""}" title="${origin}">${escapeHtml(formatMeasure(measure))}</data>`;
}
