import { expect, it } from "vitest";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { makeNotebook } from "../../notebook-press/run/make-notebook.ts";
import { findNotebookFaults } from "./find-notebook-faults.ts";

const notebook = JSON.parse(formatNotebook(makeNotebook("A", "1;")));
const [text, code] = notebook.cells;

it("findNotebookFaults finds none in a notebook as we write it", () => {
  expect(findNotebookFaults(notebook)).toEqual([]);
});

it.each([
  ["an older minor version", { ...notebook, nbformat_minor: 4 }],
  ["a cell without an id", { ...notebook, cells: [{ ...text, id: undefined }] }],
  ["a cell of no kind", { ...notebook, cells: [{ ...text, cell_type: "prose" }] }],
  ["code that was not counted", { ...notebook, cells: [{ ...code, execution_count: undefined }] }],
  ["something beside the cells", { ...notebook, extra: 1 }],
])("findNotebookFaults finds %s", (_, broken) => {
  expect(findNotebookFaults(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
});
