import { expect, it } from "vitest";
import { parseHtml } from "../../../../lib/notebook-press/src/publish/html-tree.ts";
import { createMarkdown } from "../../../../lib/notebook-press/src/publish/markdown.ts";
import {
  createFootnotes,
  escapeMarkdown,
  renderHtmlOutput,
  renderText,
  toInlineMarkdown,
} from "../../../../lib/notebook-press/src/publish/report/to-markdown.ts";
import { renderTableHtml, table } from "../../../../lib/performance-account/src/display/table.ts";
import { makeFigure } from "../../../performance-account/measures/make-figure.ts";

it.each([
  ["a figure", '<data value="1" title="A: printed">1</data>.', "1[^1]."],
  ["a figure of no origin", '<data value="1">1</data>', "1"],
  ["marks", "<strong>a</strong> <em>b</em> <code>c</code>", "**a** *b* `c`"],
  ["a link", '<a href="a.csv">a_b</a>', "[a\\_b](a.csv)"],
  ["a line break", "a<br>b", "a b"],
  ["any other element", "<span>a<i>b</i></span>", "a*b*"],
  ["a comment", "a<!-- b -->", "a"],
])("toInlineMarkdown writes %s", (_, html, wanted) => {
  expect(toInlineMarkdown(parseHtml(html), createFootnotes())).toBe(wanted);
});

const renderMarkdown = createMarkdown((source) => source);

it.each(["*a* _b_", "[a](b)", "<b>a</b>", "a `b` c", "a | b", "\\*", "a_b_c", "![a]"])(
  "escapeMarkdown leaves %s as it reads",
  (text) => {
    const html = renderMarkdown(`x ${escapeMarkdown(text)}`)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">");
    expect(html).toBe(`<p>x ${text}</p>\n`);
  },
);

it("escapeMarkdown gives one line", () => {
  expect(escapeMarkdown("a\n  b")).toBe("a b");
});

it("footnotes have one number for each distinct text", () => {
  const notes = createFootnotes();
  expect(["A", "B", "A"].map((text) => notes.refer(text))).toEqual(["[^1]", "[^2]", "[^1]"]);
  expect(notes.render()).toBe("[^1]: A.\n[^2]: B.");
});

it("footnotes are one line each, without the dots of inputs", () => {
  const notes = createFootnotes();
  notes.refer("A = B ÷ C\n· B: printed “1”\n· · C: not given. Why?\n");
  expect(notes.render()).toBe("[^1]: A = B ÷ C. B: printed “1”. C: not given. Why?");
});

it("footnotes that nobody refers to are none", () => {
  expect(createFootnotes().render()).toBe("");
});

const render = (html: string) => renderHtmlOutput(html, createFootnotes());

it("renderHtmlOutput writes a table with its caption, numbers at the right, and notes", () => {
  const figures = [makeFigure("companies", "18.058")];
  const columns = { What: () => "A | b", Value: (figure: (typeof figures)[0]) => figure };
  expect(render(renderTableHtml(table(figures, columns, "Figures")))).toBe(
    "**Figures**\n\n| What | Value |\n| --- | ---: |\n| A \\| b | 18,058[^1] |",
  );
});

it.each([
  ["a table without a caption or a body", "<table><tr><th>A</th></tr></table>", "| A |\n| --- |"],
  ["a table of nothing", "<table></table>", ""],
  [
    "a table within others",
    "<div><p>a</p><table><tr><th>A</th></tr></table></div>",
    "a\n\n| A |\n| --- |",
  ],
  ["text", "<p>a <b>b</b></p>", "a **b**"],
  ["no styles and scripts", "<style>a</style><script>b</script><p>c</p>", "c"],
])("renderHtmlOutput writes %s", (_, html, wanted) => {
  expect(render(html)).toBe(wanted);
});

it.each([
  ["leaves Markdown as it is", "## A\n\n- *b* | c\n", "## A\n\n- *b* | c"],
  [
    "gives each figure a note",
    'Of <data value="1" title="A&#10;· B">1</data> and <data value="2" title="C">2</data>.',
    "Of 1[^1] and 2[^2].",
  ],
])("renderText %s", (_, markdown, wanted) => {
  expect(renderText(markdown, createFootnotes())).toBe(wanted);
});
