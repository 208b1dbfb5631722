import { expect, it } from "vitest";
import { parseHtml } from "../../../../lib/notebook-press/src/publish/html-tree.ts";
import { createFootnotes } from "../../../../lib/notebook-press/src/publish/report/footnotes.ts";
import { toInlineMarkdown } from "../../../../lib/notebook-press/src/publish/report/to-inline-markdown.ts";

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
