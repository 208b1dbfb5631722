import { expect, it } from "vitest";
import { parseHtml } from "../../../../lib/account-reader/src/read/html/parse-html.ts";
import { formatLines, formatPlaces } from "../format-lines.ts";

it.each([
  [
    "inline elements within a word",
    "<p>com<em>pan</em>ies, 18<b>,502</b></p>",
    ["companies, 18,502"],
  ],
  ["breaks", "<p>a<br>b<br><br>c</p>", ["a", "b", "", "c"]],
  ["paragraphs and headings", "<h2>Head</h2><p>a\nb</p><p>c</p>", ["# Head", "", "a b", "", "c"]],
  ["footnote marks", "<p>18,502<sup>1</sup> and 7<sup><a>[2]</a></sup></p>", ["18,502¹ and 7²"]],
  [
    "a number that style parts from its word",
    "<p><b>18,502</b>companies</p>",
    ["18,502 companies"],
  ],
  [
    "lists",
    "<ul><li>first<ul><li>inner</li></ul></li><li><p>last</p></li></ul>",
    ["• first", "• inner", "• last"],
  ],
  [
    "terms with numbers",
    "<dl><dt>Ideas<dd>12<dt>Products:<dd>7</dl>",
    ["Ideas: 12", "Products: 7"],
  ],
  [
    "terms with words",
    "<dl><dt>Ideas<dd>12 ideas<dt>Media<dd>a<br>b</dl>",
    ["Ideas: 12 ideas", "", "Media: a", "", "b"],
  ],
  [
    "captions, and no pictures",
    "<figure><img alt=x><figcaption>Figure</figcaption></figure>",
    ["Figure"],
  ],
  ["lines of preformatted text", "<pre>a   b\nc\n\nd</pre>", ["a b", "c", "", "d"]],
  [
    "texts of a drawing",
    "<svg><title>t</title><g><text>18,502</text><text><tspan y=1>com-</tspan><tspan y=2>panies</tspan></text></g></svg>",
    ["18,502", "com-", "panies"],
  ],
  [
    "the foot of a page as margin",
    "<main><footer>a</footer></main><footer><p>b</footer>",
    ["a", "", "~ b"],
  ],
  [
    "the title in the head of a page",
    "<header><h1>Title</h1><p>Logo</header><p>a",
    ["# Title", "", "~ Logo", "", "a"],
  ],
])("parseHtml reads %s", (_, html, expected) => {
  expect(formatLines(parseHtml(html, "a.html"))).toEqual(expected);
});

it.each([
  [
    "a number over its label",
    "<div><span class=big>18,502</span><p>companies took part</p></div>",
    ["18,502", "companies took part"],
  ],
  [
    "tiles of a grid",
    "<div><div><b>7</b><p>a</div><div><div>8</div><div><p>b<p>c</div></div></div>",
    ["7", "a", "", "8", "b", "c"],
  ],
  [
    "tiles that share a container",
    "<div><p>gold<p>7<p>silver<p>8</div>",
    ["gold", "7", "", "silver", "8"],
  ],
  [
    "spans of a card",
    "<div><span>7</span> <span>clusters</span> <span>2 more</span></div>",
    ["7", "clusters", "2 more"],
  ],
  ["a heading as the only label", "<div><h3>Ideas</h3><p>7</div>", ["Ideas", "7"]],
  ["a number as a heading", "<div><h3>7</h3><p>ideas</div>", ["7", "ideas"]],
  [
    "tiles in cells",
    "<table><tr><td>7<br>gold<td>8<br>silver</table>",
    ["7", "gold", "", "8", "silver"],
  ],
  [
    "tiles in a list",
    "<ul><li><b>7</b><p>gold<li><b>8</b><p>silver</ul>",
    ["7", "gold", "", "8", "silver"],
  ],
])("parseHtml groups %s", (_, html, expected) => {
  expect(formatLines(parseHtml(html, "a.html"))).toEqual(expected);
});

it.each([
  [
    "rows of numbers with their labels below",
    "<table><tr><td>7<td>8<tr><td>a<td>b</table>",
    ["7", "a", "", "8", "b"],
  ],
  [
    "empty cells",
    "<table><tr><th>a<th>b<th>c<tr><td>d<td><td>e</table>",
    ["a | b | c", "d |  | e"],
  ],
  [
    "the caption first and the foot last",
    "<table><caption>Cap</caption><tfoot><tr><td>t<td>3</tfoot><tr><td>a<td>1</table>",
    ["Cap", "a | 1", "t | 3"],
  ],
  [
    "cells over several columns",
    "<table><tr><th>a<th colspan=2>b<tr><td>c<td>1<td>2</table>",
    ["a | b | ", "c | 1 | 2"],
  ],
  [
    "cells over several rows",
    "<table><tr><td rowspan=2>a<td>1<tr><td>2</table>",
    ["a | 1", "a | 2"],
  ],
  [
    "cells of several lines",
    "<table><tr><td>a<br>b<td><p>1</p><tr><td>c<td>2</table>",
    ["a b | 1", "c | 2"],
  ],
  [
    "a note below",
    "<table><tr><td>a<td>1<tr><td colspan=2>Source: what the clusters say</table>",
    ["a | 1", "", "Source: what the clusters say"],
  ],
  [
    "what a table only arranges",
    "<table><tr><td><h2>Head</h2><p>a<td><p>b</table>",
    ["# Head", "", "a", "", "b"],
  ],
])("parseHtml reads tables with %s", (_, html, expected) => {
  expect(formatLines(parseHtml(html, "a.html"))).toEqual(expected);
});

it.each([
  "<nav>x</nav>",
  "<script>x</script>",
  "<style>x</style>",
  "<template>x</template>",
  "<noscript>x</noscript>",
  "<button>x</button>",
  "<label>x</label>",
  "<select><option>x</select>",
  "<dialog>x</dialog>",
  "<p hidden>x</p>",
  '<p style="display: none">x</p>',
  '<div id="cookie-banner"><p>x</div>',
  '<div class="ad CookieConsent consent">x</div>',
  '<ul class="menu"><li>x</ul>',
  '<div role="navigation">x</div>',
  '<a class="skip-link">x</a>',
])("parseHtml leaves out %s", (html) => {
  expect(formatLines(parseHtml(`<body class=cookie-ok><p>a</p>${html}`, "a.html"))).toEqual(["a"]);
});

it("parseHtml gives the title and the lines of the source", () => {
  const html =
    "<title>Account\n2018</title>\n<h1>\n  A</h1>\n<p>b<br>\nc</p>\n<table>\n<tr><td>d<td>1\n</table>";
  const document = parseHtml(html, "a.html");
  expect(document).toMatchObject({ name: "a.html", title: "Account 2018", pages: undefined });
  expect(formatPlaces(document)).toEqual(["4", "5", "6", "8"]);
});
