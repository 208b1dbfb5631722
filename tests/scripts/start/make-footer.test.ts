import { expect, it } from "vitest";
import { renderFooter } from "../../../lib/notebook-press/src/publish/frame.ts";
import { makeFooter } from "../../../scripts/start/make-footer.ts";
import type { RunRecord } from "../../../scripts/start/run-record.ts";
import { makeRunRecord } from "./make-run-record.ts";

const [source] = makeRunRecord().sources as readonly [RunRecord["sources"][number]];

function render(changes: Partial<RunRecord> = {}, lang = "en-GB"): string {
  return renderFooter(makeFooter(makeRunRecord(changes), { slug: "02-two", lang }));
}

it.each([
  [
    "a site",
    "www.example.org (the site)",
    '<a href="https://www.example.org" rel="noopener">www.example.org</a> (the site). Read on 23 November 2026.',
  ],
  [
    "a document",
    "https://example.org/a.pdf",
    '<a href="https://example.org/a.pdf" rel="noopener">https://example.org/a.pdf</a>. Read on',
  ],
  ["a sentence", "Nowhere to be had.", "2018. Nowhere to be had. Read on 23 November 2026."],
])("makeFooter gives a source with the address of %s", (_, address, wanted) => {
  const html = render({ sources: [{ ...source, address }] });
  expect(html).toContain("<dt>Source</dt><dd><cite>Account</cite>, which describes 2018. ");
  expect(html).toContain(wanted);
});

it("makeFooter gives each source a line", () => {
  const html = render({ sources: [source, { ...source, title: "Earlier", year: 2016 }] });
  expect(html).toContain("<dd><cite>Earlier</cite>, which describes 2016. ");
});

it("makeFooter gives no year to what is no account", () => {
  const html = render({ sources: [{ ...source, year: undefined }] });
  expect(html).toContain("<dd><cite>Account</cite>. example.org. Read on");
});

it("makeFooter leads to one file of figures beside what speaks of all years", () => {
  const html = render({ year: undefined, sources: [] });
  const links = [...html.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href);
  expect(links).toEqual(["figures.csv", "02-two.ipynb", "02-two.md"]);
  expect(html).toContain("in the same folder: the figures <a");
});

it("makeFooter leads to the files beside the page, and says where they are", () => {
  const links = [...render().matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href]) => href);
  expect(links).toEqual(["figures.csv", "figures.json", "02-two.ipynb", "02-two.md"]);
  expect(render()).toContain("Beside this page, in the same folder:");
});

it("makeFooter names what made the page, with its version", () => {
  expect(render()).toContain(
    "performance-account 1.2.3, TypeScript (tslab) 1.0.22, Node.js 24.0.0, data <code>3f2a91c0b7de</code>",
  );
});

it.each([
  ["the year alone", { year: 2018 }, false],
  ["more than the year", { year: 2018, topic: "b" }, true],
])("makeFooter names parameters where there is %s", (_, parameters, isNamed) => {
  expect(
    render({ parameters }).includes(
      '<dt>Parameters</dt><dd>topic = "b"</dd>'.replaceAll('"', "&quot;"),
    ),
  ).toBe(isNamed);
});

it("makeFooter speaks Danish", () => {
  const html = render({}, "da");
  expect(html).toContain("som beskriver 2018.");
  expect(html).toContain("Læst den 23. november 2026.");
  expect(html).not.toMatch(/Source|Downloads|Made with|Read on/);
});
