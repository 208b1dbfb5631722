import { expect, it } from "vitest";
import { renderFooter } from "../../../lib/notebook-press/src/publish/frame.ts";
import { makeFooter } from "../../../lib/notebook-press/src/site/make-footer.ts";
import type { Language } from "../../../lib/performance-account/src/index.ts";
import { describeRecord, type OwnRecord } from "../../../scripts/start/own-record.ts";
import { makeRunRecord } from "../../notebook-press/run/make-run-record.ts";

const source = { title: "Account", year: 2018, address: "example.org", accessed: "2026-11-23" };
const versions = { "performance-account": "1.2.3", "Node.js": "24.0.0", data: "3f2a91c0b7de0000" };

async function render(changes: Partial<OwnRecord> = {}, lang: Language = "en"): Promise<string> {
  const own = { year: 2018, sources: [source], ...changes };
  const record = makeRunRecord({ versions, own });
  const describe = () => describeRecord(record, lang);
  return renderFooter(await makeFooter(record, { tag: lang, describeRecord: describe }, "02-two"));
}

it.each([
  [
    "a site",
    { address: "www.example.org (the site)" },
    ', which describes 2018. <a href="https://www.example.org" rel="noopener">www.example.org</a> (the site). Read on',
  ],
  [
    "a document",
    { address: "https://example.org/a.pdf" },
    '<a href="https://example.org/a.pdf" rel="noopener">https://example.org/a.pdf</a>. Read on',
  ],
  ["a sentence", { address: "Nowhere to be had." }, "2018. Nowhere to be had. Read on"],
  ["what is no account, and has no year", { year: undefined }, "</cite>. example.org. Read on"],
])("describeRecord gives the source of %s", async (_, changes, wanted) => {
  const html = await render({ sources: [{ ...source, ...changes }] });
  expect(html).toContain("<dt>Source</dt><dd><cite>Account</cite>");
  expect(html).toContain(wanted);
});

it("describeRecord gives each source a line", async () => {
  const html = await render({ sources: [source, { ...source, title: "Earlier", year: 2016 }] });
  expect(html).toContain("<dd><cite>Earlier</cite>, which describes 2016. ");
});

it.each([
  ["an account", 2018, ["figures.csv", "figures.json"]],
  ["what speaks of all years", undefined, ["figures.csv"]],
])("describeRecord leads to the figures of %s", async (_, year, files) => {
  const html = await render({ year });
  const links = [...html.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href);
  expect(links).toEqual([...files, "02-two.ipynb", "02-two.md"]);
  expect(html).toContain("in the same folder: the figures <a");
});

it("describeRecord names what made the page, and no parameter that the page says", async () => {
  const html = await render();
  expect(html).toContain(
    "performance-account 1.2.3, TypeScript (tslab) 1.0.22, Node.js 24.0.0, data <code>3f2a91c0b7de</code>",
  );
  expect(html).not.toContain("Parameters");
});

it("describeRecord speaks Danish", async () => {
  const html = await render({}, "da");
  expect(html).toContain("som beskriver 2018. example.org. Læst den 23. november 2026.");
  expect(html).toContain("tallene <a");
  expect(html).not.toMatch(/Source|Downloads|Made with|Read on/);
});
