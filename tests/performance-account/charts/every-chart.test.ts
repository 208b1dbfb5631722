import { compile, type TopLevelSpec } from "vega-lite";
import { expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import {
  type IndicatorId,
  indicatorIds,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { findNotGiven } from "../../../lib/performance-account/src/charts/notice.ts";
import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { makeAccount } from "../measures/make-account.ts";
import { allCharts } from "./all-charts.ts";
import { findRows } from "./find-rows.ts";
import { formatSpec } from "./format-spec.ts";

const each = Object.entries(allCharts);
const account = await loadAccount(2018);

it.each(each)("%s of 2018 is the stored specification", async (name, chart) => {
  await expect(formatSpec(chart(account))).toMatchFileSnapshot(`snapshots/${name}.json`);
});

it.each(each)("%s compiles without a warning and draws every label", async (_, chart) => {
  const warnings: unknown[] = [];
  const logger = logWarnings(warnings);
  const spec = chart(account);
  compile(spec as unknown as TopLevelSpec, { logger });
  expect(warnings).toEqual([]);
  const svg = await renderSvg(spec);
  for (const { barText } of findRows(spec)) expect(svg).toContain(`>${barText}</text>`);
});

it.each(each)("%s has an axis from zero that no bar passes", (_, chart) => {
  const spec = chart(account);
  const domain = findDomain(spec);
  expect(domain[0]).toBe(0);
  for (const { value } of findRows(spec)) expect(value ?? 0).toBeLessThanOrEqual(domain[1] ?? 0);
});

it.each(each)("%s says in its alternative text what every bar shows", (_, chart) => {
  const { description, ...spec } = chart(account);
  expect(description).toMatch(/^Bar chart\. .*2018/);
  for (const { barLabel } of findRows(spec as ChartSpec)) expect(description).toContain(barLabel);
  expect(JSON.stringify(spec)).toContain("Source: Performance Account 2018");
});

const partial: readonly (readonly [string, Account])[] = [
  ["nothing", makeAccount({})],
  ...indicatorIds
    .filter((id) => account.figures[id].value !== undefined)
    .flatMap((id): [string, Account][] => [
      [`only ${id}`, makeAccount({ [id]: account.figures[id].printed })],
      [`all but ${id}`, without(id)],
    ]),
];

it.each(partial)(
  "charts of an account with %s are drawn, with no number made up",
  async (_, made) => {
    for (const chart of Object.values(allCharts)) {
      const spec = chart(made);
      expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
      expect(spec.description).not.toMatch(/NaN|undefined|Infinity| {2}| \.|\.\./);
      expect(findNotGiven(spec) ?? findRows(spec).some(({ value }) => value !== null)).toBeTruthy();
      compile(spec as unknown as TopLevelSpec);
    }
  },
);

it.each(each)("%s has another width through fitWidth as if made with it", (_, chart) => {
  expect(fitWidth(chart(account), 312)).toEqual(chart(account, { width: 312 }));
  expect(fitWidth(fitWidth(chart(account), 312), 640)).toEqual(chart(account));
});

it.each(each)("%s does not change the account", (_, chart) => {
  const before = structuredClone(account);
  chart(account);
  expect(account).toEqual(before);
});

function without(missing: IndicatorId): Account {
  return makeAccount(
    Object.fromEntries(
      indicatorIds.filter((id) => id !== missing).map((id) => [id, account.figures[id].printed]),
    ),
  );
}

function logWarnings(warnings: unknown[]) {
  const keep = (...texts: unknown[]) => {
    warnings.push(...texts);
    return logger;
  };
  const ignore = () => logger;
  const logger = { level: ignore, error: keep, warn: keep, info: ignore, debug: ignore } as never;
  return logger;
}

function findDomain({ layer }: ChartSpec): readonly number[] {
  const [scale] = (layer as { encoding?: { x?: { scale?: { domain: number[] } } } }[]).flatMap(
    ({ encoding }) => encoding?.x?.scale ?? [],
  );
  return scale?.domain ?? [];
}
