import { expect, it } from "vitest";
import { loadHighlighter } from "../../../lib/notebook-press/src/publish/highlight.ts";
import { parseHtml, toPlainText } from "../../../lib/notebook-press/src/publish/html-tree.ts";

it("loadHighlighter colors TypeScript in classes that have a rule in both themes", async () => {
  const { highlight, toStyles } = await loadHighlighter();
  const html = highlight("const a: number = 1; // one", "typescript");
  const classes = new Set(Array.from(html.matchAll(/class="(\w+)"/g), ([, name]) => name));
  expect(classes.size).toBeGreaterThan(2);
  const color = "#[0-9a-f]{6,8}";
  for (const name of classes)
    expect(toStyles()).toMatch(
      new RegExp(`\\.${name}\\{color:(${color});color:light-dark\\(\\1,${color}\\)\\}`),
    );
});

it.each([
  ["typescript", "if (a < b && c) {\n  d(`</script>`);\n}"],
  ["ts", "type A = Map<string, number>;"],
  ["python", "a < b and c"],
  ["", "</code>"],
])("highlight keeps every sign of %s", async (language, source) => {
  const { highlight } = await loadHighlighter();
  const html = highlight(source, language);
  expect(html).not.toMatch(/<(?!\/?span)/);
  expect(toPlainText({ type: "root", children: parseHtml(html) })).toBe(
    source.replace(/\s+/g, " "),
  );
});

it("toStyles is empty as long as nothing is colored", async () => {
  expect((await loadHighlighter()).toStyles()).toBe("");
});

it("highlight colours a line to its end, however long that takes", async () => {
  const { highlight } = await loadHighlighter();
  const lines = highlight(`const all = [${"f(1), ".repeat(20_000)}];`, "typescript");
  const spans = lines.match(/<span class="k\d+">f<\/span>/g);
  expect(spans).toHaveLength(20_000);
});
