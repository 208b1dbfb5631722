import { expect, it } from "vitest";
import { escapeHtml } from "../../../lib/performance-account/src/text/escape-html.ts";

it("escapeHtml escapes what ends a text or an attribute", () => {
  expect(escapeHtml(`<a href="x">R&D's</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;R&amp;D's&lt;/a&gt;",
  );
});

it.each([
  ["", ""],
  ["plain text, 5 ÷ 2", "plain text, 5 ÷ 2"],
  ["&amp;", "&amp;amp;"],
  ["<<", "&lt;&lt;"],
])("escapeHtml writes %j as %j", (text, wanted) => {
  expect(escapeHtml(text)).toBe(wanted);
});
