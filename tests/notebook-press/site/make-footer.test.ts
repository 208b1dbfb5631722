import { expect, it } from "vitest";
import { renderFooter } from "../../../lib/notebook-press/src/publish/frame.ts";
import type { RunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";
import { makeFooter } from "../../../lib/notebook-press/src/site/make-footer.ts";
import type { RecordDescription } from "../../../lib/notebook-press/src/site/site.ts";
import { makeRunRecord } from "../run/make-run-record.ts";

async function render(
  described: RecordDescription = {},
  changes: Partial<RunRecord> = {},
  tag = "en-GB",
): Promise<string> {
  const tree = { tag, describeRecord: async () => described };
  return renderFooter(await makeFooter(makeRunRecord(changes), tree, "02-two"));
}

const findLinks = (html: string) =>
  [...html.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href);

it("makeFooter leads to the files beside the page, and says where they are", async () => {
  const files = { label: "the figures", names: ["figures.csv", "figures.json"] };
  const html = await render({ files });
  expect(findLinks(html)).toEqual(["figures.csv", "figures.json", "02-two.ipynb", "02-two.md"]);
  expect(html).toContain("Beside this page, in the same folder: the figures <a");
  expect(findLinks(await render())).toEqual(["02-two.ipynb", "02-two.md"]);
});

it("makeFooter names no files without a notebook", async () => {
  const entries = await makeFooter(makeRunRecord(), { tag: "en" });
  expect(entries.map(({ label }) => label)).toEqual(["Parameters", "Made with"]);
});

it.each<[string, RecordDescription, string]>([
  [
    "the kernel and versions",
    {},
    "TypeScript (tslab) 1.0.22, notebook-press 1.2.3, Node.js 24.0.0",
  ],
  [
    "what the site says",
    { versions: ["By hand, ", { text: "3f2a", code: true }] },
    "By hand, <code>3f2a</code>",
  ],
])("makeFooter names what made the page: %s", async (_, described, wanted) => {
  expect(await render(described)).toContain(`<dt>Made with</dt><dd>${wanted}</dd>`);
});

it.each<[string, RunRecord["parameters"], string | undefined]>([
  ["no parameter", {}, undefined],
  ["one that the page says", { year: 2018 }, undefined],
  ["more", { year: 2018, topic: "b" }, "topic = &quot;b&quot;"],
])("makeFooter names parameters where there is %s", async (_, parameters, wanted) => {
  const html = await render({ hidden: ["year"] }, { parameters });
  expect(/<dt>Parameters<\/dt><dd>(.*?)<\/dd>/.exec(html)?.[1]).toBe(wanted);
});

it("makeFooter begins with the sources of the site, and speaks Danish", async () => {
  const html = await render({ sources: [{ label: "Kilde", value: "En rapport" }] }, {}, "da");
  expect(html).toMatch(/^<footer><dl>\n<div><dt>Kilde<\/dt><dd>En rapport<\/dd>/);
  expect(html).toContain("Ved siden af denne side");
  expect(html).not.toMatch(/Parameters|Downloads|Made with/);
});
