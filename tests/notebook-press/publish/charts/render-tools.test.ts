import { expect, it } from "vitest";
import type { ChartTable } from "../../../../lib/notebook-press/src/draw/chart-data.ts";
import {
  renderChartTable,
  renderTools,
  toDataAddress,
  toFileName,
} from "../../../../lib/notebook-press/src/publish/charts/render-tools.ts";
import { renderHtml } from "../../../../lib/notebook-press/src/publish/html-tree.ts";
import { toWords } from "../../../../lib/notebook-press/src/publish/words.ts";
import { words } from "../cases.ts";

const spec = {
  title: "Rain in Ærø & Gram",
  ...{ mark: "bar", encoding: { x: { field: "mm", title: "Rain, mm" } } },
  data: { values: [{ mm: 812 }] },
};
const render = (given: object, lang = "en") =>
  renderHtml(renderTools({ ...given }, { slug: "01-rain", lang, words: toWords(lang) }));

it("renderTools folds the data as a table", () => {
  expect(render(spec)).toContain(
    `<details class="data"><summary>${words.data}</summary><table><caption>Rain in Ærø &amp; Gram`,
  );
});

it("renderTools gives the data as CSV without a script", () => {
  const [, content = ""] = /href="data:text\/csv;charset=utf-8,([^"]*)"/.exec(render(spec)) ?? [];
  expect(decodeURIComponent(content)).toBe('\uFEFF"Rain, mm"\n812\n');
  expect(render(spec)).toContain('download="01-rain-rain-in-aeroe-gram.csv"');
});

it.each(["svg", "png"])("renderTools hides the button for %s until a script shows it", (ending) => {
  expect(render(spec)).toMatch(
    new RegExp(
      `<button type="button" hidden data-save="${ending}" data-name="01-rain-rain-in-aeroe-gram"`,
    ),
  );
});

it("renderTools has pictures only for a chart whose data are elsewhere", () => {
  const html = render({ ...spec, data: { url: "rain.csv" } });
  expect(html).not.toMatch(/<details|text\/csv/);
  expect(html).toContain('data-save="svg"');
});

it("renderTools speaks the language of the page", () => {
  expect(render(spec, "da")).toMatch(/Data som tabel.*>Hent<.*aria-label="Hent CSV: Rain/);
});

it.each([
  ["letters and signs", "a,b;c:d/e=f?g@h+i$j(k)", "a,b;c:d/e=f?g@h+i$j(k)"],
  ["letters of other alphabets", "færre “x” – 5 − 3", "færre%20“x”%20–%205%20−%203"],
  ["what would end or change an address", '100% #1 "a"&\n', "100%25%20%231%20%22a%22%26%0A"],
  ["a mark of byte order", "\uFEFFa", "%EF%BB%BFa"],
  ["a sign of four bytes", "😀", "%F0%9F%98%80"],
])("toDataAddress writes %s", (_, text, written) => {
  expect(toDataAddress("text/csv", text)).toBe(`data:text/csv;charset=utf-8,${written}`);
});

it.each(["%25 %", "a\r\nb\tc", "\u00a0é\u0100ÿ߿ࠀ\ufffd😀", "'\"<&>#?", "%C3%A6 æ"])(
  "toDataAddress keeps %j",
  async (text) => {
    const response = await fetch(toDataAddress("text/plain", text));
    expect(await response.text()).toBe(text);
  },
);

it.each([
  ["Who paid DKK 494 million", "02-who-paid-dkk-494-million"],
  ["Støtte på Ærø: 5 %, è", "02-stoette-paa-aeroe-5-e"],
  ["../etc", "02-etc"],
  ["", "02"],
  [`${"word ".repeat(20)}`, `02${"-word".repeat(12)}`],
])("toFileName of %j is %j", (title, expected) => {
  expect(toFileName("02", title)).toBe(expected);
});

const town = { field: "town", title: "Town" };
const rain = { field: "mm", title: "Rain" };
const said = { field: "said", title: "Rain", value: "mm", origin: "from" };
const row = { town: "Askov", mm: 1018.5, said: "1,018.5 mm", from: "page 1" };

const renderTable = (table: Partial<ChartTable>, lang = "en") =>
  renderHtml(renderChartTable({ caption: "", columns: [town, rain], rows: [row], ...table }, lang));

it("renderChartTable names the table, its columns and its rows", () => {
  const html = renderTable({ caption: "Rain" });
  expect(html).toMatch(/^<table><caption>Rain<\/caption><thead><tr><th scope="col">Town<\/th>/);
  expect(html).toContain('<tbody><tr><th scope="row">Askov</th>');
});

it.each<[string, Partial<ChartTable>, string]>([
  ["as it is written", {}, '<td class="number"><data value="1018.5">1018.5</data></td>'],
  [
    "with its text and its origin",
    { columns: [town, said] },
    '<td class="number"><data value="1018.5" title="page 1">1,018.5 mm</data></td>',
  ],
  [
    "with its origin as data",
    { columns: [town, said], rows: [{ ...row, from: { kind: "printed", label: "Rain" } }] },
    '<data value="1018.5" data-origin="{&quot;kind&quot;:&quot;printed&quot;,&quot;label&quot;:&quot;Rain&quot;}">1,018.5 mm</data>',
  ],
  [
    "that is missing, with why",
    { columns: [town, said], rows: [{ ...row, mm: null, said: "not given" }] },
    '<td class="number"><data value="" title="page 1">not given</data></td>',
  ],
  ["that is nothing", { rows: [row, { town: "Gram" }] }, '<td class="number"></td>'],
  ["beside a text", { rows: [{ ...row, mm: "much" }] }, "<td>much</td>"],
  ["in the first column", { columns: [rain] }, '<td class="number"><data value="1018.5">'],
])("renderChartTable writes a number %s", (_, table, expected) => {
  expect(renderTable(table)).toContain(expected);
});

it("renderChartTable writes numbers in the language of the page", () => {
  expect(renderTable({}, "da")).toContain('<data value="1018.5">1018,5</data>');
});

it("renderChartTable writes what is neither a number nor a text as JSON", () => {
  expect(renderTable({ rows: [{ ...row, town: ["a"] }] })).toContain('<th scope="row">["a"]</th>');
});
