import { expect, it } from "vitest";
import type { Cell } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { mergeSilentCells } from "../../../lib/notebook-press/src/publish/merge-silent-cells.ts";

const code = (source: string, shows = false, tags: readonly string[] = []): Cell => ({
  ...{ cell_type: "code", id: source, source, metadata: { tags }, execution_count: 1 },
  outputs: shows ? [{ output_type: "stream", name: "stdout", text: "shown" }] : [],
});
const text: Cell = { cell_type: "markdown", id: "text", source: "text", metadata: {} };

it.each<[string, readonly Cell[], readonly string[]]>([
  ["silent cells with the next", [code("a"), code("b"), code("c", true)], ["a\n\nb\n\nc"]],
  ["no cell after one that shows something", [code("a", true), code("b")], ["a", "b"]],
  ["no cells with text between", [code("a"), text, code("b")], ["a", "text", "b"]],
  [
    "no cell that is shown in a way of its own",
    [code("a", false, ["hide-input"]), code("b")],
    ["a", "b"],
  ],
  [
    "no cell with one that is shown in a way of its own",
    [code("a"), code("b", true, ["remove-input"])],
    ["a", "b"],
  ],
  [
    "parameters with the injected ones",
    [code("a", false, ["parameters"]), code("b", false, ["injected-parameters"])],
    ["a\n\nb"],
  ],
  ["no cell with an empty one before it", [code(""), code("b")], ["", "b"]],
])("mergeSilentCells joins %s", (_, cells, sources) => {
  expect(mergeSilentCells(cells).map(({ source }) => source)).toEqual(sources);
});
