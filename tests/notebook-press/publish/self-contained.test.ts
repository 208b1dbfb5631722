import { expect, it } from "vitest";
import { keepSelfContained } from "../../../lib/notebook-press/src/publish/self-contained.ts";
import { rewrite } from "./cases.ts";

const keep = (html: string) => rewrite(html, keepSelfContained);

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
  expect(keep(html)).toBe(expected);
});

it.each([
  ["a script", "a<script>alert('<p>')</script >b", "ab"],
  ["a script that loads", '<script src="https://example.org/a.js"></script>', ""],
  ["a style sheet elsewhere", '<link rel="stylesheet" href="a.css">', ""],
  ["a base address", '<base href="https://example.org">', ""],
  ["an event handler", '<p onclick="run()" class="a">x</p>', '<p class="a">x</p>'],
  ["a second source", '<img src="data:,a" srcset="b.png 2x">', '<img src="data:,a">'],
  [
    "a second source of two",
    '<img src="data:,a" srcset="data:,a, b.png 2x">',
    '<img src="data:,a">',
  ],
  ["an address that runs", '<a href=" javascript:run()">x</a>', "<a>x</a>"],
  ["an address in a style", '<p style="background:url(a.png)">', '<p style="background:none"></p>'],
  [
    "an address in a style sheet",
    "<style>@import 'a.css';p{background:url('//b')}</style>",
    "<style>p{background:none}</style>",
  ],
  [
    "a picture elsewhere in SVG",
    '<svg><image href="https://example.org/a.png"/></svg>',
    "<svg><image/></svg>",
  ],
  [
    "a linked picture elsewhere in SVG",
    '<svg><image xlink:href="a.png"/></svg>',
    "<svg><image/></svg>",
  ],
  ["a script in SVG", "<svg><script>run('<g>')</script><g></g></svg>", "<svg><g/></svg>"],
  ["a handler in SVG", '<svg onload="run()"></svg>', "<svg></svg>"],
  ["a script that does not end", "a<script>run()", "a"],
  ["what only a script would show", "a<template><img src=x></template>b", "ab"],
  ["what would take in the page", "a<plaintext></main>", "a&lt;/main>"],
  ["a comment", "a<!-- <b> -->b", "ab"],
  ["a comment that does not end", "<p>a</p><!-- b", "<p>a</p>"],
  [
    "a tag in a style sheet of SVG",
    "<svg><style>a{} &lt;/style>&lt;script></style></svg>",
    "<svg><style>a{} \\3c /style>\\3c script></style></svg>",
  ],
  [
    "a tag that a cut would make",
    "<style></sty@import;le>a</style>",
    "<style>\\3c /style>a</style>",
  ],
])("keepSelfContained takes out %s", (_, html, expected) => {
  expect(keep(html)).toBe(expected);
});

it.each([
  '<img src="data:image/png;base64,AA==" alt="x">',
  '<a href="02-snow.html">Snow</a>',
  '<a href="#part">Part</a>',
  '<svg><use xlink:href="#clip"/><path fill="url(#g)" style="fill:url(#g)"/></svg>',
  '<p style="color:red" class="x">1 &lt; 2</p>',
  "<style>@media (width <= 9em){a > b{color:red}}</style>",
])("keepSelfContained leaves %s alone", (html) => {
  expect(keep(html)).toBe(html);
});

it("keepSelfContained gives links to elsewhere no way back", () => {
  expect(keep('<a href="https://example.org">x</a>')).toBe(link("https://example.org", "x"));
});
