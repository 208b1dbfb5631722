import { expect, it } from "vitest";
import { renderTools } from "../../../../lib/notebook-press/src/publish/charts/render-tools.ts";
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
