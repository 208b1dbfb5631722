import { expect, it } from "vitest";
import { keepSelfContained } from "../../lib/src/publish/self-contained.ts";

const link = (href: string, text = href) => `<a href="${href}" rel="noopener">${text}</a>`;

it.each([
  [
    "a picture elsewhere",
    '<img src="https://example.org/a.png" alt="A map">',
    link("https://example.org/a.png", "A map"),
  ],
  ["a picture beside the page", '<img src="a.png">', link("a.png")],
  ["a frame", '<iframe src="https://example.org"></iframe>', link("https://example.org")],
  ["a film", '<video controls><source src="a.mp4"></video>', link("a.mp4")],
])("keepSelfContained turns %s into a link", (_, html, expected) => {
  expect(keepSelfContained(html)).toBe(expected);
});

it.each([
  ["a script", "a<script>alert('<p>')</script >b", "ab"],
  ["a script that loads", '<script src="https://example.org/a.js"></script>', ""],
  ["a style sheet elsewhere", '<link rel="stylesheet" href="a.css">', ""],
  ["a base address", '<base href="https://example.org">', ""],
  ["an event handler", '<p onclick="run()" class="a">x</p>', '<p class="a">x</p>'],
  ["a second source", '<img src="data:,a" srcset="b.png 2x">', '<img src="data:,a">'],
  ["an address in a style", '<p style="background:url(a.png)">', '<p style="background:none">'],
  [
    "an address in a style sheet",
    "<style>@import 'a.css';p{background:url('//b')}</style>",
    "<style>p{background:none}</style>",
  ],
  ["a picture elsewhere in SVG", '<image href="https://example.org/a.png"/>', "<image/>"],
])("keepSelfContained takes out %s", (_, html, expected) => {
  expect(keepSelfContained(html)).toBe(expected);
});

it.each([
  '<img src="data:image/png;base64,AA==" alt="x">',
  '<a href="02-snow.html">Snow</a>',
  '<a href="#part">Part</a>',
  '<use xlink:href="#clip"/><path fill="url(#g)" style="fill:url(#g)"/>',
  '<p style="color:red" class=x>1 &lt; 2</p>',
])("keepSelfContained leaves %s alone", (html) => {
  expect(keepSelfContained(html)).toBe(html);
});

it("keepSelfContained gives links to elsewhere no way back", () => {
  expect(keepSelfContained('<a href="https://example.org">x</a>')).toBe(
    link("https://example.org", "x"),
  );
});
