import { auditText, type KnownNumbers, type Verdict } from "./audit-text.ts";
import { findFile } from "./find-part.ts";
import type { PageElement, PageText, Place } from "./find-texts.ts";
import type { Language } from "./types.ts";

/**
 * Looks at each number in a script that holds data.
 * @param charts Where the charts of the page stand, by what scripts call them: their numbers are there.
 */
export function auditData(
  script: PageElement,
  language: Language,
  known: KnownNumbers,
  charts: ReadonlyMap<string, Place>,
): readonly Verdict[] {
  const json = maybeParse(script.text);
  const place = { ...script, kind: "chart data" } as const;
  if (json === undefined)
    return [{ place, text: "<script>", number: "", fault: "unreadable", wanted: "data in JSON" }];
  return splitCharts(json, charts).flatMap(([part, at]) => {
    const { texts, numbers } = readData(part);
    const here = { ...place, ...at, kind: "chart data" } as const;
    return [
      ...texts.flatMap((text) => auditText({ ...here, text }, language, known)),
      ...numbers.map((number) => auditNumber(number, here, known)),
    ];
  });
}

type Part = readonly [json: unknown, at: Place | undefined];

/** The charts of a page stand by their names in one script; anything else is one part. */
function splitCharts(json: unknown, charts: ReadonlyMap<string, Place>): readonly Part[] {
  const { charts: named, ...rest } = Object(json) as { readonly charts?: unknown };
  if (typeof named !== "object" || named === null) return [[json, undefined]];
  const parts = Object.entries(named).map(([key, one]): Part => [one, charts.get(key)]);
  return [[rest, undefined], ...parts];
}

function maybeParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function auditNumber({ field, value }: DataNumber, place: PageText, known: KnownNumbers): Verdict {
  const named = { place, text: `${field}: ${value}`, number: `${value}` };
  // An axis of million kroner is drawn from millions.
  if (known.isValue(value) || known.isValue(value * 1e6)) return { ...named, followed: true };
  const rule = findDataRule(field, value);
  if (rule !== undefined) return { ...named, rule };
  const file = findFile(place.path);
  if (file !== undefined) return { ...named, file };
  return { ...named, fault: "unmatched", wanted: "a figure on the page with this value" };
}

function findDataRule(field: string, value: number): string | undefined {
  if (field.endsWith("__")) return "key";
  if (value === 0 || value === 1) return "whole";
  if (field === "low" || field === "high") return "range";
  return /^(?:(?:last)?year|år)$/i.test(field) && value >= 1990 && value <= 2100
    ? "year"
    : undefined;
}

/** A number in data. */
interface DataNumber {
  /** Name of its field; empty in a bare list. */
  readonly field: string;
  readonly value: number;
}

/**
 * What data say. Of a chart in Vega or Vega-Lite these are the rows of its data and what it
 * is told to write; its expressions are programs. Of anything else it is everything.
 */
export function readData(json: unknown) {
  const parts = findParts(json, undefined);
  return {
    texts: parts.filter((part) => typeof part === "string"),
    numbers: parts.filter((part) => typeof part === "object"),
  };
}

/** @param path Where in a chart the value stands; undefined outside charts, where all is read. */
function findParts(
  value: unknown,
  path: readonly string[] | undefined,
  field = "",
): readonly (string | DataNumber)[] {
  if (typeof value === "number") return !path || isRow(path) ? [{ field, value }] : [];
  if (typeof value === "string") return !path || isRow(path) || isWritten(path) ? [value] : [];
  // A chart has the lines of one text apart; a name that goes over two is one name.
  if (path && isLines(value)) return findParts(value.filter(Boolean).join(" "), path, field);
  if (Array.isArray(value)) return value.flatMap((one) => findParts(one, path, field));
  if (typeof value !== "object" || value === null) return [];
  const inside = path ?? (isChart(value) ? [] : undefined);
  return Object.entries(value).flatMap(([key, one]) =>
    findParts(one, inside && [...inside, key], key),
  );
}

const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");

const isChart = (value: object) =>
  "$schema" in value ? /vega/.test(String(value.$schema)) : "marks" in value && "data" in value;

/** Rows stand in the values of data, or by name in data sets. */
const isRow = (path: readonly string[]) =>
  path.includes("datasets") || path.some((key, at) => key === "values" && path[at - 1] === "data");

const writing = ["alt", "aria", "description", "label", "subtitle", "text", "title", "tooltip"];

/** Beside a text stand how it looks, and expressions that make it. */
function isWritten(path: readonly string[]): boolean {
  const last = path.findLast((key) => key !== "value");
  return last !== undefined && writing.includes(last);
}
