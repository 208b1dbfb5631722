import { expect, it } from "vitest";
import type { Cell } from "../../../../lib/notebook-press/src/notebook/notebook.ts";
import { renderReport } from "../../../../lib/notebook-press/src/publish/report/render-report.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "../cases.ts";

const figure = '<data value="1" title="A: printed “1”">1</data>';
const output = toDisplay({ "text/markdown": `There is ${figure}.` });

const render = (cells: readonly Cell[], options = {}) =>
  renderReport(toNotebook(...cells), { slug: "a", ...options });

it("renderReport writes text, outputs, lines at the end and notes, but no code", () => {
  const cells = [
    toTextCell("# Title"),
    toCodeCell({ outputs: [output] }),
    toTextCell(`Again ${figure}.`),
  ];
  expect(render(cells, { footer: [{ label: "Source", value: "S" }] })).toBe(
    "# Title\n\nThere is 1[^1].\n\nAgain 1[^1].\n\n---\n\n- **Source:** S\n\n[^1]: A: printed “1”.\n",
  );
});

it.each([
  [
    "code if it is asked for",
    [],
    { code: true },
    "```ts\nx\n```\n\nThere is 1[^1].\n\n[^1]: A: printed “1”.\n",
  ],
  [
    "no code that is tagged away",
    ["remove-input"],
    { code: true },
    "There is 1[^1].\n\n[^1]: A: printed “1”.\n",
  ],
  ["no output that is tagged away", ["remove-output"], {}, "\n"],
  ["no cell that is tagged away", ["remove-cell"], { code: true }, "\n"],
])("renderReport writes %s", (_, tags, options, wanted) => {
  expect(render([toCodeCell({ outputs: [output] }, tags)], options)).toBe(wanted);
});

it("renderReport has the name of a picture that is kept in a cell", () => {
  expect(render([toTextCell("![Map](attachment:map.png)")])).toBe("Map\n");
});

it("renderReport leaves raw text out", () => {
  expect(render([{ ...toTextCell("raw"), cell_type: "raw" } as Cell])).toBe("\n");
});
