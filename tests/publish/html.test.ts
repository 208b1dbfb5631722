import { expect, it } from "vitest";
import {
  decodeHtml,
  escapeHtml,
  mapStyles,
  mapTags,
  parseAttributes,
  type Tag,
  toPlainText,
  withAttributes,
} from "../../lib/src/publish/html.ts";

const toTag = (raw: string): Tag => ({ raw, name: /\w+/.exec(raw)?.[0] ?? "", closing: false });

it.each([
  ["tags of either case", "<P>a</p>", "[p]a[/p]"],
  ["signs within quotes", `<a title="1 > 0" b='"'>x</a>`, "[a]x[/a]"],
  ["no comment", "<!-- <b> -->", "<!-- <b> -->"],
  ["no lonely sign", "1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
  ["a tag over two lines", "<a\nhref='x'>", "[a]"],
  ["an element of SVG", "<linearGradient/>", "[lineargradient]"],
])("mapTags finds %s", (_, html, expected) => {
  expect(mapTags(html, ({ name, closing }) => `[${closing ? "/" : ""}${name}]`)).toBe(expected);
});

it.each([
  [`<a b="1" c='2' d=3 e>`, { b: "1", c: "2", d: "3", e: "" }],
  ['<a title="x &quot;y&quot; &#10;z">', { title: 'x "y" \nz' }],
  ["<a href=https://example.org/?a=1&b>", { href: "https://example.org/?a=1&b" }],
  ['<svg viewBox="0 0 1 2" xlink:href="#a"/>', { viewBox: "0 0 1 2", "xlink:href": "#a" }],
  ["<br>", {}],
])("parseAttributes reads %s", (raw, expected) => {
  expect(parseAttributes(toTag(raw))).toEqual(expected);
});

it("mapStyles rewrites what stands in style sheets", () => {
  expect(mapStyles("a<style media=x>a</style>a", (css) => `${css}b`)).toBe(
    "a<style media=x>ab</style>a",
  );
});

it("withAttributes keeps the spelling and the closing slash", () => {
  expect(withAttributes(toTag('<clipPath id="a"/>'), { id: 'b"<' })).toBe(
    '<clipPath id="b&quot;&lt;"/>',
  );
});

it.each([
  ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
  ["&#230;&#xF8;", "æø"],
  ["&unknown; &#99999999; a & b", "&unknown; &#99999999; a & b"],
])("decodeHtml resolves %s", (html, expected) => {
  expect(decodeHtml(html)).toBe(expected);
});

it("escapeHtml is undone by decodeHtml", () => {
  const text = `</script><b title="x">&amp;`;
  expect(escapeHtml(text)).not.toMatch(/[<>"]/);
  expect(decodeHtml(escapeHtml(text))).toBe(text);
});

it("toPlainText leaves the words of a piece of HTML", () => {
  expect(toPlainText("\n<b>Rain</b> &amp;\n <i>snow</i> ")).toBe("Rain & snow");
});
