import { expect, it } from "vitest";
import { createFootnotes } from "../../../../lib/notebook-press/src/publish/report/footnotes.ts";
import { renderHtmlOutput } from "../../../../lib/notebook-press/src/publish/report/render-html.ts";
import { renderTableHtml, table } from "../../../../lib/performance-account/src/display/table.ts";
import { makeFigure } from "../../../performance-account/measures/make-figure.ts";

const render = (html: string) => renderHtmlOutput(html, createFootnotes());

it("renderHtmlOutput writes a table with its caption, numbers at the right, and notes", () => {
  const figures = [makeFigure("companies", "18.058")];
  const columns = { What: () => "A | b", Value: (figure: (typeof figures)[0]) => figure };
  expect(render(renderTableHtml(table(figures, columns, "Figures")))).toBe(
    "**Figures**\n\n| What | Value |\n| --- | ---: |\n| A \\| b | 18,058[^1] |",
  );
});

it.each([
  ["a table without a caption or a body", "<table><tr><th>A</th></tr></table>", "| A |\n| --- |"],
  ["a table of nothing", "<table></table>", ""],
  [
    "a table within others",
    "<div><p>a</p><table><tr><th>A</th></tr></table></div>",
    "a\n\n| A |\n| --- |",
  ],
  ["text", "<p>a <b>b</b></p>", "a **b**"],
  ["no styles and scripts", "<style>a</style><script>b</script><p>c</p>", "c"],
])("renderHtmlOutput writes %s", (_, html, wanted) => {
  expect(render(html)).toBe(wanted);
});
