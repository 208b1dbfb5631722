import { compile, type TopLevelSpec } from "vega-lite";
import { afterAll, expect, it } from "vitest";
import { maybeChartData } from "../../../lib/notebook-press/src/draw/chart-data.ts";
import { type History, loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import type { ChartColumn } from "../../../lib/performance-account/src/charts/columns.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { findNotGiven } from "../../../lib/performance-account/src/charts/notice.ts";
import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { colors } from "../../../lib/performance-account/src/charts/theme.ts";
import { toBundle } from "../../../lib/performance-account/src/display/to-bundle.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { findEnglish } from "../../notebooks/find-english.ts";
import { allHistoryCharts } from "./all-history-charts.ts";
import { formatSpec } from "./format-spec.ts";

const history = await loadHistory();
const empty: History = { figures: [], accounts: [], breaks: [] };
const each = Object.entries(allHistoryCharts);
afterAll(() => useLanguage("en"));

type Row = Readonly<Record<string, unknown>>;
const findRows = (spec: ChartSpec) => (spec.data as { values: readonly Row[] }).values;

it.each(each)("%s of the history are the stored specifications", async (name, draw) => {
  await expect(formatSpec(draw(history))).toMatchFileSnapshot(`snapshots/history-${name}.json`);
});

it.each(each)("%s compile without a warning, and with the theme's colours only", (_, draw) => {
  for (const spec of draw(history)) {
    const warnings: unknown[] = [];
    compile(spec as unknown as TopLevelSpec, { logger: logWarnings(warnings) });
    expect(warnings).toEqual([]);
    const used = JSON.stringify(spec).match(/#[\da-f]{6}\b/g) ?? [];
    expect(used.filter((color) => !(Object.values(colors) as string[]).includes(color))).toEqual(
      [],
    );
  }
});

it.each(each)("%s say in their alternative text every number that they draw", (_, draw) => {
  for (const spec of draw(history)) {
    expect(spec.description).toMatch(/^(?:Chart over years|Bar chart)\. /);
    for (const { text, barText = text, role } of findRows(spec))
      if (role !== "other") expect(spec.description).toContain(barText);
    expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
    expect(spec.description).not.toMatch(/NaN|undefined| {2}| \.|\.\./);
  }
});

it.each(each)(
  "%s have a table with every mark, its number and where that comes from",
  (_, draw) => {
    for (const spec of draw(history)) {
      const rows = maybeChartData(spec)?.rows ?? [];
      expect(rows.length).toBe(findRows(spec).length);
      const columns = (spec.usermeta as { columns: readonly ChartColumn[] }).columns;
      const numbers = columns.filter(({ value }) => value !== undefined);
      expect(numbers.length).toBeGreaterThan(0);
      for (const row of rows)
        for (const { field, value = "", origin = "" } of numbers)
          for (const name of [field, value, origin]) expect(row[name], name).toBeDefined();
    }
  },
);

it.each(each)("%s have another width through fitWidth as if made with it", (_, draw) => {
  const narrow = draw(history, { width: 312 });
  expect(draw(history).map((spec) => fitWidth(spec, 312))).toEqual(narrow);
  expect(narrow.map((spec) => fitWidth(spec, 640))).toEqual(draw(history));
});

it.each(each)("%s of a history without figures say that nothing is given", async (_, draw) => {
  for (const spec of draw(empty)) {
    expect(findNotGiven(spec)).toBeDefined();
    compile(spec as unknown as TopLevelSpec);
    const { data } = await toBundle(spec);
    expect(data["text/plain"]).not.toMatch(/NaN|undefined|Infinity|\b0\b| {2}| \.|\.\./);
  }
});

it.each([
  [
    "participation",
    0,
    "over 6,000 companies",
    { shape: "triangle-up", isHollow: true, low: 6000, high: 7000 },
  ],
  [
    "participation",
    0,
    "just under 6,000 companies",
    { shape: "triangle-down", isHollow: false, low: 5000, high: 6000 },
  ],
  ["participation", 0, "about 7,500 companies", { year: 2012, lastYear: 2015, isHollow: true }],
  ["participation", 1, "15,058 companies", { role: "other", use: "also printed" }],
  ["participation", 1, "18,058 companies", { role: "chosen", shape: "circle", isHollow: false }],
  [
    "products",
    0,
    "at least 2,000 companies",
    { role: "aim", use: "goal", isHollow: true, low: null },
  ],
  ["grants", 0, "at least DKK 400 million asked of others", { isResult: false }],
  ["grants", 0, "DKK 290 million granted", { isResult: true }],
] as const)("%s draw in chart %i “%s” as %j", (name, at, text, wanted) => {
  const spec = allHistoryCharts[name]?.(history)[at];
  expect(spec && findRows(spec).find((row) => (row.text ?? row.barText) === text)).toMatchObject(
    wanted,
  );
});

it("charts over years join no years across a break, and none that are a limit", () => {
  const [spec] = allHistoryCharts.others?.(history) ?? [];
  const runs = spec && findRows(spec).map(({ run__ }) => run__);
  expect(runs).toEqual([0, 0, 0, 0, 1, 2, 2]);
  expect(JSON.stringify(spec)).toContain('"year":2010,"sign":"break"');
  const [networks] = allHistoryCharts.participation?.(history) ?? [];
  const limits = (networks ? findRows(networks) : []).filter(({ low }) => low !== null);
  expect(new Set(limits.map(({ run__ }) => run__)).size).toBe(limits.length);
});

it.each(each)("%s begin their axis of numbers at zero", (_, draw) => {
  for (const spec of draw(history)) {
    const scales = [...JSON.stringify(spec).matchAll(/"scale":\{"domain":\[([\d.]+),/g)];
    expect(scales.some(([, first]) => first === "0" || Number(first) > 1900)).toBe(true);
  }
});

it.each(each)("%s are in Danish", async (_, draw) => {
  useLanguage("da");
  const danish = await loadHistory();
  for (const spec of [...draw(danish), ...draw(empty)]) {
    expect(findEnglish(spec.description)).toEqual([]);
    expect(findEnglish([...spec.title.text, ...spec.title.subtitle].join(" "))).toEqual([]);
  }
  useLanguage("en");
});

function logWarnings(warnings: unknown[]) {
  const keep = (...texts: unknown[]) => {
    warnings.push(...texts);
    return logger;
  };
  const ignore = () => logger;
  const logger = { level: ignore, error: keep, warn: keep, info: ignore, debug: ignore } as never;
  return logger;
}
