import { renderCsv, toSafeText } from "../text/render-csv.ts";
import type { ChartData } from "./chart-data.ts";

/** The data of a chart as CSV text: numbers in full, texts in one line each. */
export const renderChartCsv = ({ columns, rows }: ChartData): string =>
  renderCsv([
    columns.map(({ title }) => toSafeText(title)),
    ...rows.map((row) => columns.map(({ field }) => toCell(row[field]))),
  ]);

function toCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return toSafeText(text.replaceAll(/\s*\n\s*/g, "; "));
}
