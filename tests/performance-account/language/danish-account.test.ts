import { expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import type { Account, Population } from "../../../lib/performance-account/src/account/account.ts";
import {
  renderText,
  type Sentence,
} from "../../../lib/performance-account/src/display/sentence.ts";
import { renderTableText, type Table } from "../../../lib/performance-account/src/display/table.ts";
import {
  accountFrame,
  activities,
  catalogue,
  certification,
  comparison,
  describeEarlier,
  describeMissing,
  funding,
  listMissing,
  loadAccount,
  measuresFrame,
  participation,
  useLanguage,
} from "../../../lib/performance-account/src/index.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { findMeasures } from "../../../lib/performance-account/src/measures/find-measures.ts";
import { formatWithNoun } from "../../../lib/performance-account/src/measures/format-measure.ts";
import { allCharts } from "../charts/all-charts.ts";
import { makeAccount } from "../measures/make-account.ts";

useLanguage("da-DK");
const account = await loadAccount(2018);
const charts = Object.values(allCharts);
const measures = [...Object.values(account.figures), ...findMeasures(account)];

/** Accounts that lack something, which have texts of their own. */
const partial = Object.keys(account.figures).flatMap((id) => {
  const { printed } = account.figures[id as keyof Account["figures"]];
  return printed === "" ? [] : [makeAccount({ [id]: printed }), without(id)];
});

function without(id: string): Account {
  const kept = Object.values(account.figures).filter(({ indicator }) => indicator !== id);
  return makeAccount(
    Object.fromEntries(kept.map(({ indicator, printed }) => [indicator, printed])),
  );
}

const earlier = (printed: Parameters<typeof makeAccount>[0]) => ({
  ...makeAccount(printed),
  year: 2017,
});

const compare = (before: Account) => [
  ...comparison(account, before, {
    title: "Ydelser",
    select: (one) => participation(one).services.map(({ share }) => share),
  }),
  ...comparison(account, before, {
    title: "Tal",
    select: (one) => [
      one.figures.financing_total,
      funding(one).perCompany,
      ...Object.values(one.figures),
      ...certification(one).levels.map(({ share }) => share),
      activities(one).activitiesPerCountry,
    ],
  }),
];

const pairs = [
  earlier({ clusters: "36", companies: "17.350", companies_matchmaking: "9.000" }),
  earlier({ companies: "over 700", companies_courses: "400", financing_total: "DKK 470 million" }),
  earlier({ financing_total: "DKK 494 million", certified_gold: "14", countries: "60" }),
  earlier({ companies_courses: "434", companies: "18.058", clusters: "38" }),
].flatMap(compare);

const others = (["innovation-networks", "clusters-and-networks"] as const).flatMap(
  (population: Population) =>
    describeEarlier({ ...account, population }, { same: undefined, other: account, breaks: [] }),
);

const said: Readonly<Record<string, readonly string[]>> = {
  catalogue: catalogue.flatMap(({ label, noun, definition }) => [label, noun, definition]),
  labels: measures.flatMap(({ label, noun, missing }) => [label, noun, missing ?? ""]),
  numbers: measures.map(formatWithNoun),
  origins: measures.flatMap(describeOrigin),
  missing: [describeMissing(measures), ...listMissing(account)],
  "partial accounts": partial.flatMap((one) => [
    ...listMissing(one),
    ...charts.map((chart) => chart(one).description),
    ...charts.flatMap((chart) => chart(one).title.text.join(" ")),
  ]),
  comparisons: pairs.map((one) => {
    if (!("kind" in one)) return one.description;
    return one.kind === "table" ? renderTableText(one as Table) : renderText(one as Sentence);
  }),
  "other accounts": others.map(renderText),
  charts: await Promise.all(charts.map(async (chart) => toTexts(await renderSvg(chart(account))))),
  frames: [
    ...(await accountFrame(account)).loc({ columns: ["label", "unit", "note"] }).values,
    ...(await measuresFrame(account)).loc({ columns: ["label", "formula"] }).values,
  ].map(String),
};

/** What a chart shows or says to a screen reader. */
function toTexts(svg: string): string {
  return [...svg.matchAll(/>([^<]+)<|aria-label="([^"]*)"|aria-roledescription="(bar)"/g)]
    .map(([, text, label, role]) => text ?? label ?? role)
    .join("\n");
}

/** Without what is not ours: names and quotations of what an account prints. */
const toOwn = (text: string) =>
  text
    .replace(/European Cluster Excellence Initiative|Performance Account \d+|Made-up Account/g, "")
    .replace(/”[^”]*”/g, (quoted) => (headings.has(quoted.slice(1, -1)) ? "" : quoted))
    .replace("It is a picture", "");

const headings = new Set(
  Object.values(account.figures).flatMap(({ section, printed }) => [section, printed, "Part"]),
);

const english =
  /\b(?:the|of|and|or|is|are|not|it|by|with|share|shares|compan(?:y|ies)|clusters?|networks|accounts?|given|printed|section|between|since|source|chart|bar|financing|DKK|million|about|cannot|than|more|fewer|less|activities|axis|titled|countries|service|outcome|per|what|which|label|gold|silver|state|private sources)\b|\d%|\d,\d{3}(?! mi[oa]\.)|“/i;

it.each(Object.entries(said))("%s of an account are in Danish throughout", (_, texts) => {
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.map(toOwn).filter((text) => english.test(text))).toEqual([]);
});
