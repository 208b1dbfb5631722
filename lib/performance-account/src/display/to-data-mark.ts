import type { Measure } from "../measures/derived.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { toOrigin } from "../measures/to-origin.ts";
import { escapeHtml } from "../text/escape-html.ts";

/**
 * A measure as HTML `<data>`: its value, its text, and its origin as JSON and, for front ends that
 * show no more, in the title.
 */
export function toDataMark(measure: Measure): string {
  // A line break would end a paragraph of Markdown, its entity does not.
  const title = escapeHtml(describeOrigin(measure).join("\n")).replaceAll("\n", "&#10;");
  const origin = escapeHtml(JSON.stringify(toOrigin(measure)));
  return `<data value="${measure.value ?? ""}" title="${title}" data-origin="${origin}">${escapeHtml(formatMeasure(measure))}</data>`;
}
