import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import {
  renderBriefOrigins,
  renderOrigins,
  renderOriginsData,
} from "../../../lib/notebook-press/src/publish/origins.ts";
import { words } from "./cases.ts";

it("renderOrigins links an address in quotes without the quotes", () => {
  const html = renderOrigins([{ id: "o_1", text: 'See "https://example.org/a".' }], words);
  expect(html).toContain(
    '<p>See &quot;<a href="https://example.org/a" rel="noopener">https://example.org/a</a>&quot;.</p>',
  );
});

it("renderOrigins writes a paragraph for each line and links addresses", () => {
  const text = "Rain & snow <2018>\n\nhttps://example.org/a?b=1&c=2.";
  const html = renderOrigins([{ id: "o_1", text }], words);
  expect(html).toContain("<p>Rain &amp; snow &lt;2018&gt;</p><p><a href=");
  expect(html).toContain(
    '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener">https://example.org/a?b=1&amp;c=2</a>.',
  );
  expect(html).toMatch(/\n<div popover id="o_1"/);
});

it("renderOrigins says once what all origins are called and headed", () => {
  const origins = ["a", "b"].map((text, at) => ({ id: `o_${at}`, text }));
  const html = renderOrigins(origins, { ...words, origin: 'From "here" & there' });
  expect(html).toContain('<p id="origin_name" hidden>From &quot;here&quot; &amp; there</p>');
  expect(html).toContain(
    '<div class="notes" style="--head:&quot;From \\22 here\\22  &amp; there&quot;">',
  );
  expect(html.match(/aria-labelledby="origin_name"/g)).toHaveLength(2);
});

it("renderOrigins closes each origin by a button of its own", () => {
  const html = renderOrigins([{ id: "o_1", text: "a" }], words);
  expect(html).toContain('<p>a</p><button class="close" popovertarget="o_1">Close</button></div>');
});

it("renderOrigins heads the notes on paper, and says nothing of none", () => {
  const html = renderOrigins([{ id: "o_1", text: "a" }], words);
  expect(html).toMatch(/^<section class="origins">\n<h2>Where the figures come from<\/h2>\n/);
  expect(renderOrigins([], words)).toBe("");
});

it("renderOrigins sets in a line by its dots", () => {
  const html = renderOrigins([{ id: "o_1", text: "a = b\n· b\n· · c" }], words);
  expect(html).toContain('<p>a = b</p><p class="level-1">b</p><p class="level-2">c</p>');
});

it("renderBriefOrigins names all origins at once, and says nothing of none", () => {
  const origins = ["a", "b\n<c>"].map((text, at) => ({ id: `o_${at}`, text }));
  const html = renderBriefOrigins(origins, words);
  expect(html.match(/Where this figure comes from/g)).toHaveLength(1);
  expect(html).toMatch(
    /id="o_1" class="origin" [^>]*aria-labelledby="origin"[^>]*><p>b<\/p><p>&lt;c&gt;<\/p><\/div>/,
  );
  expect(renderBriefOrigins([], words)).toBe("");
});

it("renderOriginsData says nothing of origins that are only text", () => {
  expect(renderOriginsData([{ id: "o_1", text: "a" }])).toBe("");
});

it("renderOriginsData cannot be ended by what an origin says", () => {
  const label = "</script><!--<script>";
  const origin = { kind: "missing", label, reason: "]]>" } as const;
  const html = renderOriginsData([{ id: "o_2", text: "a", origin }]);
  const [, json = ""] =
    /^<script type="application\/json" id="origins_data">([^<]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ sources: [], origins: { o_2: origin } });
});

it("renderOriginsData packs what is long", () => {
  const origin = {
    kind: "missing",
    label: "Rain",
    reason: "Nobody looked. ".repeat(3000),
  } as const;
  const html = renderOriginsData([{ id: "o_1", text: "a", origin }]);
  const [, packed = ""] =
    / data-encoding="deflate-raw base64" id="origins_data">([^<]*)</.exec(html) ?? [];
  const json = inflateRawSync(Buffer.from(packed, "base64")).toString();
  expect(JSON.parse(json)).toEqual({ sources: [], origins: { o_1: origin } });
});
