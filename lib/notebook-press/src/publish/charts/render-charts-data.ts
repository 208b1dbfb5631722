import { renderData } from "../render-data.ts";
import type { Words } from "../words.ts";
import type { LiveChart } from "./prepare-charts.ts";

/**
 * What the program of the charts reads, as an element that no browser runs; empty for a page that
 * shows none of the charts. Packed, since the specifications of a page with many charts would be
 * half of it.
 */
export function renderChartsData(
  charts: readonly LiveChart[],
  html: string,
  { chart, chartKeys }: Words,
): string {
  const shown = charts.filter(({ key }) => html.includes(` data-chart="${key}"`));
  if (shown.length === 0) return "";
  const forms = Object.fromEntries(shown.map(({ key, forms }) => [key, forms]));
  const json = JSON.stringify({ chart, hint: chartKeys, charts: forms });
  return renderData(json, { id: "charts_data", isPacked: true });
}
