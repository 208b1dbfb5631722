import { expect, it } from "vitest";
import { createMarkdown } from "../../../../lib/notebook-press/src/publish/markdown.ts";
import { escapeMarkdown } from "../../../../lib/notebook-press/src/publish/report/escape-markdown.ts";

const render = createMarkdown((source) => source);

it.each(["*a* _b_", "[a](b)", "<b>a</b>", "a `b` c", "a | b", "\\*", "a_b_c", "![a]"])(
  "escapeMarkdown leaves %s as it reads",
  (text) => {
    const html = render(`x ${escapeMarkdown(text)}`)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">");
    expect(html).toBe(`<p>x ${text}</p>\n`);
  },
);

it("escapeMarkdown gives one line", () => {
  expect(escapeMarkdown("a\n  b")).toBe("a b");
});
