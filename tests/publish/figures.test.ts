import { expect, it } from "vitest";
import { linkFigures, renderOrigins } from "../../lib/src/publish/figures.ts";
import { words } from "./cases.ts";

const button = (id: string, text: string) =>
  `<button type="button" class="figure" aria-haspopup="dialog" popovertarget="${id}">${text}</button>`;

it("linkFigures makes a figure a button that opens its origin", () => {
  const { html, origins } = linkFigures(
    '<p><data value="812" title="Table 3&#10;row 1">812 mm</data></p>',
  );
  expect(html).toBe(`<p><data value="812">${button("o_1", "812 mm")}</data></p>`);
  expect(origins).toEqual([{ id: "o_1", text: "Table 3\nrow 1" }]);
});

it("linkFigures keeps one origin for figures that share it", () => {
  const { html, origins } = linkFigures(
    `<data value="1" title="a &amp; b">1</data><data value="2" title="c">2</data><data title='a & b' value="1">one</data>`,
  );
  expect(origins.map(({ text }) => text)).toEqual(["a & b", "c"]);
  expect(html.match(/popovertarget="o_\d"/g)).toEqual(
    [1, 2, 1].map((n) => `popovertarget="o_${n}"`),
  );
});

it.each([
  ["a figure without an origin", '<data value="1">1</data>'],
  ["an empty origin", '<data value="1" title=" ">1</data>'],
  ["the title of something else", '<abbr title="x">y</abbr>'],
  ["an end without a beginning", "</data>"],
])("linkFigures leaves %s alone", (_, html) => {
  expect(linkFigures(html)).toEqual({ html, origins: [] });
});

it("linkFigures keeps what stands inside a figure", () => {
  const { html } = linkFigures('<data value="1" title="x"><b>1</b></data>');
  expect(html).toBe(`<data value="1">${button("o_1", "<b>1</b>")}</data>`);
});

it("renderOrigins links an address in quotes without the quotes", () => {
  const html = renderOrigins([{ id: "o_1", text: 'See "https://example.org/a".' }], words);
  expect(html).toContain(
    '<p>See &quot;<a href="https://example.org/a" rel="noopener">https://example.org/a</a>&quot;.</p>',
  );
});

it("renderOrigins writes a paragraph for each line and links addresses", () => {
  const text = "Rain & snow <2018>\n\nhttps://example.org/a?b=1&c=2.";
  const html = renderOrigins([{ id: "o_1", text }], words);
  expect(html).toContain("<p>Rain &amp; snow &lt;2018&gt;</p>\n<p><a href=");
  expect(html).toContain(
    '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener">https://example.org/a?b=1&amp;c=2</a>.',
  );
  expect(html).toMatch(/^<div popover id="o_1"/);
});

it.each([
  ["1.", '<span class="bound">', "."],
  ["(1),", '<span class="bound">(', "),"],
])("linkFigures binds the punctuation of %s to the figure", (text, before, after) => {
  const { html } = linkFigures(text.replace("1", '<data value="1" title="x">1</data>'));
  expect(html).toBe(`${before}<data value="1">${button("o_1", "1")}</data>${after}</span>`);
});

it("linkFigures binds no words", () => {
  const { html } = linkFigures(
    'all <data value="1" title="x">1</data> of <data value="2" title="x">2</data>',
  );
  expect(html).not.toContain("bound");
});

it("renderOrigins sets in a line by its dots", () => {
  const html = renderOrigins([{ id: "o_1", text: "a = b\n· b\n· · c" }], words);
  expect(html).toContain('<p>a = b</p>\n<p class="level-1">b</p>\n<p class="level-2">c</p>');
});
