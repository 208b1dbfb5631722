import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { renderDocument } from "../../lib/src/publish/document.ts";
import { words } from "./cases.ts";

const parts = { lang: "en", title: "T", description: undefined, styles: "", words, body: "" };

it("renderDocument allows exactly the script that it holds", () => {
  const html = renderDocument({ ...parts, script: "\nrun('æ');\n" });
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'sha256-${hash}'`);
});

it("renderDocument allows no script where there is none", () => {
  expect(renderDocument(parts)).toContain("default-src 'none'; img-src data:");
  expect(renderDocument(parts)).toContain("script-src 'none'");
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
