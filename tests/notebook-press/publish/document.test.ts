import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
  loadProgram,
  renderDocument,
  renderRunningFoot,
} from "../../../lib/notebook-press/src/publish/document.ts";
import { words } from "./cases.ts";

const parts = { lang: "en", title: "T", description: undefined, styles: "", words, body: "" };

it("renderDocument allows exactly the scripts that it holds", () => {
  const html = renderDocument({ ...parts, scripts: ["\nrun('æ');\n", "more()"] });
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  expect(hashes).toHaveLength(3);
  expect(html).toContain(`script-src ${hashes.join(" ")}; base-uri`);
  expect(html).toContain("default-src 'none'; img-src data:");
});

it("renderDocument sets the colors that were chosen before anything is drawn", () => {
  const html = renderDocument({ ...parts, scripts: ["more()"] });
  expect(html.indexOf("page.dataset.theme")).toBeLessThan(html.indexOf("<style>"));
});

it("renderDocument escapes what it is told", () => {
  const html = renderDocument({ ...parts, title: "</title><b>", description: 'a "b"' });
  expect(html).toContain("<title>&lt;/title&gt;&lt;b&gt;</title>");
  expect(html).toContain('<meta name="description" content="a &quot;b&quot;">');
});

it("renderDocument keeps a browser from asking for an icon", () => {
  expect(renderDocument(parts)).toContain('<link rel="icon" href="data:,">');
});

it("renderDocument carries its fonts and names no other address", () => {
  const html = renderDocument(parts);
  expect(html.match(/url\(data:font\/woff2;base64,d09GMg/g)).toHaveLength(2);
  expect(html).not.toMatch(/https?:|url\((?!data:)/);
});

it.each([
  ["Rain", '"Rain"'],
  ['Rain "and" snow', '"Rain \\22 and\\22  snow"'],
])("renderRunningFoot writes the title %j as a string of a sheet", (title, text) => {
  expect(renderRunningFoot(title)).toContain(`content:${text}}`);
});

it("renderRunningFoot counts the pages", () => {
  expect(renderRunningFoot("Rain")).toContain('content:counter(page) " / " counter(pages)');
});

it.each(["page", "charts"] as const)("loadProgram gives %s as one script that runs", (name) => {
  const source = loadProgram(name);
  expect(source).not.toMatch(/<\/script|<!--|^import |\bimport\(/im);
  expect(() => new Function(source)).not.toThrow();
});

it("loadProgram keeps the licences of what is bundled", () => {
  expect(loadProgram("charts")).toMatch(/^\/\*![\s\S]*vega-view: Copyright/);
  expect(loadProgram("page")).not.toMatch(/Copyright/);
});
