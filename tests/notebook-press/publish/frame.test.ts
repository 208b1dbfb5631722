import { expect, it } from "vitest";
import {
  leadsTo,
  renderFooter,
  renderHeader,
  toDateEntry,
} from "../../../lib/notebook-press/src/publish/frame.ts";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";
import { words } from "./cases.ts";

it("renderHeader marks the page that is open", () => {
  const links = [
    { label: "A & B", href: "a.html", current: true },
    { label: "C", href: "c.html" },
  ];
  const html = renderHeader({ site: { name: "Rain", href: "../index.html" }, links, words });
  expect(html).toContain('<a href="../index.html">Rain</a>');
  expect(html).toContain('<a href="a.html" aria-current="page">A &amp; B</a>');
  expect(html).toContain('<a href="c.html">C</a>');
});

const current = { label: "2018", href: "a.html", current: true };

it("renderHeader names the other editions of a page and marks the one that is open", () => {
  const editions = [{ label: "2019", href: "../2019/a.html" }, current];
  const html = renderHeader({ site: undefined, links: [], editions, words });
  expect(html).toContain('<nav class="editions" aria-label="Editions">');
  expect(html).toContain('<a href="../2019/a.html">2019</a>');
  expect(html).toContain('<a href="a.html" aria-current="page">2018</a>');
});

const toEditions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label: `${2018 - index}`,
    href: `${index}.html`,
  }));

it.each([
  ["a few editions beside each other", toEditions(5), undefined],
  ["many editions as a fold", toEditions(6), "Editions"],
  [
    "many editions as a fold that names the open one",
    [...toEditions(5), current],
    "Editions <b>2018</b>",
  ],
])("renderHeader shows %s", (_, editions, summary) => {
  const html = renderHeader({ site: undefined, links: [], editions, words });
  expect(html.match(/<a href/g)).toHaveLength(editions.length);
  expect(/<details><summary>(.*)<\/summary><ul>/.exec(html)?.[1]).toBe(summary);
});

it("renderHeader leads to the page in another language, by its own name", () => {
  const translations = [{ label: "Dansk", href: "../da/a.html", lang: "da" }];
  const html = renderHeader({ site: undefined, links: [], translations, words });
  expect(html).toContain('<nav class="languages" aria-label="Other languages">');
  expect(html).toContain('<a href="../da/a.html" lang="da" hreflang="da">Dansk</a>');
});

it.each([
  ["no edition", []],
  ["no other edition", [current]],
])("renderHeader has only the choice of colors with %s", (_, editions) => {
  const html = renderHeader({ site: undefined, links: [], editions, words });
  expect(html).toMatch(/"bar"><div class="top"><div class="choices"><div class="theme">/);
  expect(html).not.toMatch(/<nav|<p/);
});

it.each([
  ["nothing", [], ""],
  ["a value", [{ label: "<A>", value: "1 & 2" }], "<dt>&lt;A&gt;</dt><dd>1 &amp; 2</dd>"],
  [
    "parts of text, links and code",
    [{ label: "A", value: ["<x> ", { text: "b", href: "b.csv" }, { text: "3f", code: true }] }],
    '<dd>&lt;x&gt; <a href="b.csv">b</a><code>3f</code></dd>',
  ],
  ["a link", [{ label: "A", value: "B", href: "b.csv" }], '<dd><a href="b.csv">B</a></dd>'],
])("renderFooter writes %s", (_, entries, expected) => {
  expect(renderFooter(entries)).toContain(expected);
});

it.each([
  ["en-GB", "23 November 2026"],
  ["da", "23. november 2026"],
])("toDateEntry writes a day in %s", (lang, value) => {
  const date = new Date("2026-11-23T23:30:00Z");
  expect(toDateEntry(date, lang, toWords(lang)).value).toBe(value);
});

it.each([
  ["a link", { label: "A", value: "a", href: "a.csv" }, true],
  ["a link in parts", { label: "A", value: ["x", { text: "a", href: "a.csv" }] }, true],
  ["another link", { label: "A", value: "a.csv", href: "b.csv" }, false],
  ["text", { label: "A", value: ["a.csv", { text: "a.csv" }] }, false],
])("leadsTo finds whether %s leads to a file", (_, entry, wanted) => {
  expect(leadsTo([entry], "a.csv")).toBe(wanted);
});
