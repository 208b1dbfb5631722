import { expect, it } from "vitest";
import { linkFigures } from "../../../lib/notebook-press/src/publish/figures.ts";
import type { OpenedOrigin } from "../../../lib/notebook-press/src/publish/origins.ts";
import { escapeHtml } from "../../../lib/notebook-press/src/text/escape-html.ts";
import { rewrite, words } from "./cases.ts";

function link(html: string) {
  let origins: readonly OpenedOrigin[] = [];
  const linked = rewrite(html, (tree) => {
    origins = linkFigures(tree, words);
  });
  return { html: linked, origins };
}

const button = (id: string, text: string) =>
  `<button class="figure" aria-haspopup="dialog" popovertarget="${id}">${text}</button><a class="note" href="#${id}" data-note="${id.slice(2)}"></a>`;

it("linkFigures makes a figure a button that opens its origin", () => {
  const { html, origins } = link(
    '<p><data value="812" title="Table 3&#10;row 1">812 mm</data></p>',
  );
  expect(html).toBe(`<p><data value="812">${button("o_1", "812 mm")}</data></p>`);
  expect(origins).toEqual([{ id: "o_1", text: "Table 3\nrow 1" }]);
});

it("linkFigures keeps one origin for figures that share it", () => {
  const { html, origins } = link(
    `<data value="1" title="a &amp; b">1</data><data value="2" title="c">2</data><data title='a & b' value="1">one</data>`,
  );
  expect(origins.map(({ text }) => text)).toEqual(["a & b", "c"]);
  expect(html.match(/popovertarget="o_\d"/g)).toEqual(
    [1, 2, 1].map((n) => `popovertarget="o_${n}"`),
  );
  expect(html.match(/data-note="\d"/g)).toEqual([1, 2, 1].map((n) => `data-note="${n}"`));
});

const rain = { kind: "printed", label: "Rain", printed: "812 mm", source: 'The "Yearbook"' };
const toMark = (json: string) =>
  `<data value="812" title="By hand" data-origin="${escapeHtml(json)}">812</data>`;

it("linkFigures opens an origin as data, in the words of the page", () => {
  const { html, origins } = link(toMark(JSON.stringify(rain)));
  expect(html).toBe(`<data value="812">${button("o_1", "812")}</data>`);
  const text = 'Rain: printed “812 mm”\nThe "Yearbook"';
  expect(origins).toEqual([{ id: "o_1", text, origin: rain }]);
});

it("linkFigures keeps origins apart that only their data tell apart", () => {
  const values = [812, 813, 812].map((value) => JSON.stringify({ ...rain, value }));
  const { html, origins } = link(values.map(toMark).join(""));
  expect(origins.map(({ id }) => id)).toEqual(["o_1", "o_2"]);
  expect(html.match(/data-note="\d"/g)).toEqual([1, 2, 1].map((n) => `data-note="${n}"`));
});

it.each(["{", "null", "[]", '{"kind":"printed"}', '"<script>"'])(
  "linkFigures opens the title where the data are %s",
  (json) => {
    expect(link(toMark(json))).toEqual({
      html: `<data value="812">${button("o_1", "812")}</data>`,
      origins: [{ id: "o_1", text: "By hand" }],
    });
  },
);

it.each([
  ["a figure without an origin", '<data value="1">1</data>'],
  ["an empty origin", '<data value="1" title=" ">1</data>'],
  ["the title of something else", '<abbr title="x">y</abbr>'],
])("linkFigures leaves %s alone", (_, html) => {
  expect(link(html)).toEqual({ html, origins: [] });
});

it("linkFigures keeps what stands inside a figure", () => {
  const { html } = link('<data value="1" title="x"><b>1</b></data>');
  expect(html).toBe(`<data value="1">${button("o_1", "<b>1</b>")}</data>`);
});

it.each([
  ["1.", '<span class="bound">', "."],
  ["(1),", '<span class="bound">(', "),"],
])("linkFigures binds the punctuation of %s to the figure", (text, before, after) => {
  const { html } = link(text.replace("1", '<data value="1" title="x">1</data>'));
  expect(html).toBe(`${before}<data value="1">${button("o_1", "1")}</data>${after}</span>`);
});

it("linkFigures binds no words", () => {
  const { html } = link(
    'all <data value="1" title="x">1</data> of <data value="2" title="x">2</data>',
  );
  expect(html).not.toContain("bound");
});

it("linkFigures reads a title with signs of markup", () => {
  const { html, origins } = link('<p><data value="1" title="a > b">1</data></p>');
  expect(html).toBe(`<p><data value="1">${button("o_1", "1")}</data></p>`);
  expect(origins).toEqual([{ id: "o_1", text: "a > b" }]);
});

it.each([
  ["an end without a beginning", "a</data>b", "ab"],
  [
    "a figure that does not end",
    '<p><data value="1" title="x">1</p>',
    `<p><data value="1">${button("o_1", "1")}</data></p>`,
  ],
])("linkFigures makes %s whole", (_, html, expected) => {
  expect(link(html).html).toBe(expected);
});
