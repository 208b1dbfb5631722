import { expect, it } from "vitest";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { loadRain, toCodeCell, toDisplay, toNotebook, toTextCell } from "./cases.ts";

const fileName = "01-rain.ipynb";
const rain = await renderPage(loadRain(), { fileName });

it.each([
  ["the first heading", "# Rain & *snow*\n\n# Second", {}, "Rain &amp; snow"],
  ["the option", "# Rain", { title: "Own" }, "Own"],
  ["the file name", "no heading", {}, fileName],
  ["the site too", "# Rain", { site: { name: "Account" } }, "Rain · Account"],
])("renderPage takes its title from %s", async (_, source, options, expected) => {
  const html = await renderPage(toNotebook(toTextCell(source)), { fileName, ...options });
  expect(html).toContain(`<title>${expected}</title>`);
});

it.each([
  ["without a heading", "text", 1],
  ["with a heading", "# Rain", 1],
])("renderPage has one title on a page %s", async (_, source, count) => {
  const html = await renderPage(toNotebook(toTextCell(source)), { fileName });
  expect(html.match(/<h1/g)).toHaveLength(count);
});

it("renderPage gives every element an id of its own", () => {
  const ids = Array.from(rain.matchAll(/<[^<>]*\sid="([^"]+)"/g), ([, id]) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});

it("renderPage answers every reference within the page", () => {
  const targets = rain.matchAll(/(?:href="#|url\(#|popovertarget="|labelledby=")([^")]+)/g);
  const missing = Array.from(targets, ([, id]) => id).filter((id) => !rain.includes(` id="${id}"`));
  expect(missing).toEqual([]);
});

it("renderPage writes each origin once, for sentences and tables alike", () => {
  expect(rain.match(/class="figure"/g)).toHaveLength(5);
  expect(rain.match(/<div popover/g)).toHaveLength(3);
});

it("renderPage lets no output end the page's script or begin an element", () => {
  expect(rain.match(/<\/script>/g)).toHaveLength(2);
  expect(rain).toContain("&lt;/script>&lt;b>two days");
});

it("renderPage leaves out what is to be removed", () => {
  expect(rain).not.toMatch(/secret|newpage|removed/);
});

it("renderPage has neither switch nor program of charts where there is nothing for them", async () => {
  const html = await renderPage(toNotebook(toTextCell("# Rain")), { fileName });
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toMatch(/ role="switch"| class="side"| id="charts_data"/);
});

it("renderPage seals outputs too", async () => {
  const output = toDisplay({ "text/html": '<img src="https://example.org/a.png" alt="Map">' });
  const html = await renderPage(toNotebook(toCodeCell({ outputs: [output] })), { fileName });
  expect(html).toContain('<a href="https://example.org/a.png" rel="noopener">Map</a>');
});

it("renderPage highlights only what the kernel's language allows", async () => {
  const cell = toCodeCell({ source: "const a = 1" });
  const metadata = { language_info: { name: "python" } };
  const html = await renderPage({ ...toNotebook(cell), metadata }, { fileName });
  expect(html).toContain("<code>const a = 1</code>");
});

it("renderPage speaks the language of the page", async () => {
  const generated = new Date("2026-11-23");
  const html = await renderPage(loadRain(), { fileName, lang: "da", generated });
  expect(html).toContain('<html lang="da">');
  expect(html).toMatch(/Indhold[\s\S]*Vis al kode[\s\S]*23\. november 2026/);
});

it("renderPage stays small", () => {
  expect(rain.length).toBeLessThan(130_000);
});

it("renderPage gives the same page each time", async () => {
  expect(await renderPage(loadRain(), { fileName })).toBe(rain);
});

it.each([
  ["names its notebook", [], true],
  [
    "does not name its notebook twice",
    [{ label: "Files", value: [{ text: "a", href: fileName }] }],
    false,
  ],
])("renderPage %s at its foot", async (_, footer, isNamed) => {
  const html = await renderPage(toNotebook(toTextCell("# Rain")), { fileName, footer });
  expect(html.includes(`<dd>${fileName}</dd>`)).toBe(isNamed);
});
