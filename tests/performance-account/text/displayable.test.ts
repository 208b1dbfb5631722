import { expect, it } from "vitest";
import {
  loadAccount,
  loadEarlier,
  loadHistory,
} from "../../../lib/performance-account/src/account/load.ts";
import * as library from "../../../lib/performance-account/src/index.ts";
import { costChart } from "../charts/all-charts.ts";

const account = await loadAccount(2018);
const history = await loadHistory();
const display = Symbol.for("Jupyter.display");
const { figures } = account;
const frame = await library.accountFrame(account);

it.each<[string, object, string, RegExp]>([
  ["a figure", figures.companies, "text/plain", /^Participating companies: 18,058 companies$/],
  ["a figure of another source", history.figures.at(-1) ?? {}, "text/plain", /\d/],
  [
    "a derived number",
    library.share(figures.companies_new_ideas, figures.companies),
    "text/markdown",
    /<data value/,
  ],
  [
    "a figure of one's own",
    library.ownFigure(3, { label: "A", noun: "things", source: "mine" }),
    "text/plain",
    /^A: 3 things$/,
  ],
  ["a sentence", library.sentence`${2018}`, "text/plain", /^2018$/],
  ["a paragraph", library.paragraph([library.sentence`One.`]), "text/plain", /^One\.$/],
  ["a table", library.table([1], { N: (one) => one }), "text/html", /^<table>/],
  ["a chart", costChart(account), "application/vnd.vegalite.v5+json", /vega-lite/],
  [
    "a chart for another width",
    costChart(account, { width: 320 }),
    "application/vnd.vegalite.v5+json",
    /vega-lite/,
  ],
  ["a list of texts", library.listMissing(account), "text/plain", /cannot be worked out/],
  ["a frame", frame, "text/html", /^<table>/],
  ["a part of a frame", frame.query(frame.value.gt(1)).head(2), "text/html", /^<table>/],
  ["a column of a frame", frame.value, "text/html", /^<table>/],
  [
    "groups of a frame, summed up",
    frame.groupby(["topic"]).col(["value"]).sum(),
    "text/html",
    /value_sum/,
  ],
])("%s says how a cell shows it as its last expression", async (_, value, type, wanted) => {
  const data = await (value as Record<symbol, () => Promise<Record<string, unknown>>>)[display]?.();
  expect(JSON.stringify(data?.[type]).replace(/^"|"$/g, "")).toMatch(wanted);
});

it("comparison, described breaks and so on are shown whole", async () => {
  const compared = library.comparison(account, await loadEarlier(account), {
    title: "A",
    select: ({ figures }) => [figures.companies],
  });
  for (const list of [compared, library.describeBreaks()]) expect(display in list).toBe(true);
});
