import { expect, it } from "vitest";
import { parseMarkdown } from "../../../../lib/account-reader/src/read/markdown/parse-markdown.ts";
import { formatLines, formatPlaces } from "../format-lines.ts";

it.each([
  [
    "marks",
    "**18**,502 _companies_ in [networks](http://x.dk) `now` ![no](x.png)",
    ["18,502 companies in networks now"],
  ],
  ["headings", "# Aims #\n\nMeans\n===\nEnds\n---", ["# Aims", "", "# Means", "", "# Ends"]],
  ["the lines of a paragraph", "one\ntwo  \nthree<br>four", ["one", "two", "three", "four"]],
  [
    "lists",
    "- one\n  goes on\n- two\n  - inner\n\n1. three",
    ["• one", "goes on", "• two", "• inner", "• three"],
  ],
  ["quotes", "> a\n> b", ["a", "b"]],
  ["rows of numbers with their labels below", "|7|8|\n|-|-|\n|a|b|", ["7", "a", "", "8", "b"]],
  [
    "tables",
    "|Source|2018|\n|-|-:|\n|**EU**||\n|State<br>aid|5|",
    ["Source | 2018", "EU | ", "State aid | 5"],
  ],
  ["raised digits", "18,502<sup>1</sup> and 7[^2] and 8[^note]", ["18,502¹ and 7² and 8*"]],
  ["footnotes", "[^1]: Counted once.\n[^2]: Twice.", ["¹ Counted once.", "² Twice."]],
  ["HTML", "a\n\n<div><b>12</b><p>gold</p></div>\n\nb", ["a", "", "12", "gold", "", "b"]],
  ["code", "```\na  b\n```", ["a b"]],
  [
    "a number that is set as a heading",
    "## 18,502\n\ncompanies\n\ntext",
    ["18,502", "companies", "", "text"],
  ],
  ["neither front matter nor comments", "---\ntitle: x\n---\na <!-- b\nc --> d", ["a", "d"]],
])("parseMarkdown reads %s", (_, markdown, expected) => {
  expect(formatLines(parseMarkdown(markdown, "a.md"))).toEqual(expected);
});

it("parseMarkdown gives the lines of the file", () => {
  const markdown =
    "---\r\nx: 1\r\n---\r\n# a\r\n\r\nb\r\nc\r\n\r\n|d|\r\n|-|\r\n|e|\r\n\r\n<p>\r\nf</p>";
  expect(formatPlaces(parseMarkdown(markdown, "a.md"))).toEqual(["4", "6", "7", "9", "11", "14"]);
});
