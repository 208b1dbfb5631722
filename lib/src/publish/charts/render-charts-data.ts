import type { Words } from "../words.ts";
import type { LiveChart } from "./prepare-charts.ts";

/**
 * What the program of the charts reads, as an element that no browser runs; empty for a page that
 * shows none of the charts.
 */
export function renderChartsData(
  charts: readonly LiveChart[],
  html: string,
  { chart, chartKeys }: Words,
): string {
  const shown = charts.filter(({ key }) => html.includes(` data-chart="${key}"`));
  if (shown.length === 0) return "";
  const forms = Object.fromEntries(shown.map(({ key, forms }) => [key, forms]));
  // Nothing in a script is an end of it, or the beginning of a comment.
  const json = JSON.stringify({ chart, hint: chartKeys, charts: forms }).replaceAll("<", "\\u003c");
  // No heading has this id: theirs are of letters, digits and hyphens.
  return `<script type="application/json" id="charts_data">${json}</script>`;
}
