import { expect, it } from "vitest";
import type { ChartTable } from "../../../../lib/notebook-press/src/draw/chart-data.ts";
import { renderChartTable } from "../../../../lib/notebook-press/src/publish/charts/render-chart-table.ts";
import { renderHtml } from "../../../../lib/notebook-press/src/publish/html-tree.ts";

const town = { field: "town", title: "Town" };
const rain = { field: "mm", title: "Rain" };
const said = { field: "said", title: "Rain", value: "mm", origin: "from" };
const row = { town: "Askov", mm: 1018.5, said: "1,018.5 mm", from: "page 1" };

const render = (table: Partial<ChartTable>, lang = "en") =>
  renderHtml(renderChartTable({ caption: "", columns: [town, rain], rows: [row], ...table }, lang));

it("renderChartTable names the table, its columns and its rows", () => {
  const html = render({ caption: "Rain" });
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
  expect(render(table)).toContain(expected);
});

it("renderChartTable writes numbers in the language of the page", () => {
  expect(render({}, "da")).toContain('<data value="1018.5">1018,5</data>');
});

it("renderChartTable writes what is neither a number nor a text as JSON", () => {
  expect(render({ rows: [{ ...row, town: ["a"] }] })).toContain('<th scope="row">["a"]</th>');
});
