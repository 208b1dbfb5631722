import { expect, it } from "vitest";
import { readOrigins, readPage } from "./read-page.ts";

it.each<[string, readonly string[]]>([
  ["<h2>Money <a class='anchor'>#</a></h2>", ["## Money"]],
  ["<p>In <data value='1'><button class='figure'>1</button></data>\nyear</p>", ["In 1 year"]],
  ["<ul><li>One</li><li>Two</li></ul>", ["- One", "- Two"]],
  ["<table><tr><th>Gold</th><td>14</td></tr></table>", ["| Gold | 14"]],
  ["<dl><div><dt>Source</dt><dd>Rain</dd></div></dl>", ["Source: Rain"]],
  ["<div><svg role='img'></svg></div><div><svg role='img'></svg></div>", ["[chart]"]],
  ["<details class='code'>x</details><script>1</script><svg><text>1</text></svg>", []],
  ["<section class='origins'><div class='origin'><p>Gold</p></div></section>", []],
  [
    "<p>Made with: lib 1.2.3, data <code>0123456789ab</code></p>",
    ["Made with: lib X.Y.Z, data HASH"],
  ],
])("readPage of %s", (html, lines) => {
  expect(readPage(`<header>Site</header><main>${html}</main>`)).toEqual(lines);
});

it("readOrigins gives the lines of each origin, without what went into it", () => {
  const origin =
    '<div class="origin"><p>Share = 1 ÷ 2</p><p>Rounded</p><p class="level-1">One: 1</p><button class="close">Close</button></div>';
  expect(readOrigins(`<main><section class="origins">${origin}</section></main>`)).toEqual([
    "Share = 1 ÷ 2",
    "Rounded",
  ]);
});
