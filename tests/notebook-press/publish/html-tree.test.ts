import { expect, it } from "vitest";
import { parseHtml, toPlainText } from "../../../lib/notebook-press/src/publish/html-tree.ts";
import { escapeHtml } from "../../../lib/performance-account/src/text/escape-html.ts";
import { renderNodes } from "./cases.ts";

it.each([
  ["signs within quotes", `<a title="1 > 0" b='"'>x</a>`, '<a title="1 > 0" b="&quot;">x</a>'],
  ["a lonely sign", "1 < 2 and 3 > 2", "1 &lt; 2 and 3 > 2"],
  ["attributes without quotes", "<a href=?a=1&b id=x>y</a>", '<a href="?a=1&amp;b" id="x">y</a>'],
  ["an attribute without a value", "<details open></details>", "<details open></details>"],
  ["entities", "&aelig;&#230;&nbsp;&unknown;", "ææ\u00a0&amp;unknown;"],
  ["names in capitals", "<P CLASS=a>b</P>", '<p class="a">b</p>'],
  ["numbers as written", '<data value="0.50">x</data>', '<data value="0.50">x</data>'],
  [
    "names of SVG",
    '<svg viewBox="0 0 1 2"><linearGradient gradientUnits="x" /><clipPath /></svg>',
    '<svg viewBox="0 0 1 2"><linearGradient gradientUnits="x"/><clipPath/></svg>',
  ],
  [
    "HTML within SVG",
    "<svg><foreignObject><div><br></div></foreignObject></svg>",
    "<svg><foreignObject><div><br></div></foreignObject></svg>",
  ],
  [
    "an element that looks like a node",
    '<input type="text" value="a"><button type="button" value="b">c</button>',
    '<input type="text" value="a"><button type="button" value="b">c</button>',
  ],
])("renderHtml writes what parseHtml read: %s", (_, html, expected) => {
  expect(renderNodes(parseHtml(html))).toBe(expected);
});

it.each([
  ["an element", "<div><b>a", "<div><b>a</b></div>"],
  ["a drawing", "<svg><g>", "<svg><g/></svg>"],
  ["a comment", "a<!-- b", "a<!-- b-->"],
  ["a list", "<ul><li>a<li>b", "<ul><li>a</li><li>b</li></ul>"],
  ["a tag", "a<b", "a"],
])("parseHtml ends %s that is left open", (_, html, expected) => {
  expect(renderNodes(parseHtml(html))).toBe(expected);
});

it.each(["</main>", "</div></body></html>", "<html><body>", "<!doctype html>"])(
  "parseHtml passes over %s",
  (html) => {
    expect(renderNodes(parseHtml(`a${html}b`))).toBe("ab");
  },
);

it("parseHtml reads what escapeHtml wrote", () => {
  const text = `</script><b title="x">&amp;'`;
  expect(parseHtml(escapeHtml(text))).toMatchObject([{ type: "text", value: text }]);
});

it("renderHtml lets no value end its attribute", () => {
  const properties = { title: `"'<>&quot;` };
  const children = [{ type: "text", value: "</p>" } as const];
  const element = { type: "element", tagName: "p", properties, children } as const;
  expect(renderNodes([element])).toBe(`<p title="&quot;'<>&amp;quot;">&lt;/p></p>`);
});

it("toPlainText leaves the words of a tree", () => {
  const nodes = parseHtml("\n<b>Rain</b> &amp;\n <i>snow</i> ");
  expect(toPlainText({ type: "root", children: nodes })).toBe("Rain & snow");
});
