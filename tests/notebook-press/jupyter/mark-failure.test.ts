import { expect, it } from "vitest";
import { CellError } from "../../../lib/notebook-press/src/jupyter/index.ts";
import {
  markFailure,
  unmarkFailure,
} from "../../../lib/notebook-press/src/jupyter/mark-failure.ts";
import {
  findTags,
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { failing, toNotebook } from "./kernels.ts";

const notebook = toNotebook(["1", failing("x_y_z"), "3"]);
const stop = { notebook, cell: 2, excerpt: "x_y_z", outputs: [] };
const error = new CellError(stop, { ename: "Error", evalue: "a\nb", traceback: [] });

it("markFailure leads to the failed cell and tags it", () => {
  const { cells } = markFailure(error);
  expect(cells.map(({ cell_type }) => cell_type).join(" ")).toBe(
    "markdown code markdown code code",
  );
  expect(cells[0]?.source).toContain('Cannot run cell 2 "x\\_y\\_z": Error: a\n');
  expect(cells[2]?.source).toContain(/#([\w-]+)\)/.exec(cells[0]?.source ?? "")?.[1]);
  expect(cells.flatMap((cell, at) => (findTags(cell).includes("failed") ? [at] : []))).toEqual([3]);
});

it("markFailure gives a notebook that can be read", () => {
  const text = formatNotebook(markFailure(error));
  expect(formatNotebook(parseNotebook(text))).toBe(text);
});

it("unmarkFailure gives the notebook back, other tags included", () => {
  expect(unmarkFailure(markFailure(error))).toEqual(notebook);
  expect(unmarkFailure(notebook)).toEqual(notebook);
});
