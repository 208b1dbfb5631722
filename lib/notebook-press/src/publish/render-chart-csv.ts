import type { ChartData } from "../draw/chart-data.ts";
import { maybeParseOrigin } from "../origins/origin.ts";
import { renderCsv, toSafeText } from "../text/render-csv.ts";
import { describeOrigin } from "./describe-origin.ts";
import type { Words } from "./words.ts";

/** The data of a chart as CSV text: numbers in full, texts and origins in one line each. */
export const renderChartCsv = ({ columns, rows }: ChartData, words: Words): string =>
  renderCsv([
    columns.map(({ title }) => toSafeText(title)),
    ...rows.map((row) => columns.map(({ field }) => toCell(row[field], words))),
  ]);

function toCell(value: unknown, words: Words): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : toText(JSON.stringify(value), words);
  return toSafeText(text.replaceAll(/\s*\n\s*/g, "; "));
}

function toText(json: string, words: Words): string {
  const origin = maybeParseOrigin(json);
  return origin ? describeOrigin(origin, words) : json;
}
