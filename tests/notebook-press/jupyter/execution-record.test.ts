import { expect, it } from "vitest";
import {
  clearResults,
  clearTimes,
  nameKernel,
} from "../../../lib/notebook-press/src/jupyter/execution-record.ts";
import type { CodeCell, Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { findSpec, run, toNotebook } from "./kernels.ts";

const [cell] = toNotebook(["1"]).cells as readonly [CodeCell];
const ran: Notebook = {
  ...toNotebook([]),
  metadata: { title: "kept" },
  cells: [
    { cell_type: "markdown", id: "text", source: "a", metadata: { execution: "kept" } },
    {
      ...cell,
      metadata: { tags: ["x"], execution: { "iopub.status.busy": "2020" } },
      execution_count: 4,
      outputs: [{ output_type: "stream", name: "stdout", text: "old" }],
    },
  ],
};

it("clearTimes takes away when cells ran, and nothing else", () => {
  const [text, code] = clearTimes(ran).cells;
  expect(text).toBe(ran.cells[0]);
  expect(code).toEqual({ ...ran.cells[1], metadata: { tags: ["x"] } });
});

it("clearResults takes outputs, counts and times away, and nothing else", () => {
  const [text, code] = clearResults(ran).cells;
  expect(text).toBe(ran.cells[0]);
  expect(code).toEqual({ ...cell, metadata: { tags: ["x"] } });
});

it.each([
  [{ language_info: { name: "typescript", version: "5" } }, { name: "typescript", version: "5" }],
  [{}, { name: "typescript" }],
])("nameKernel puts kernel and language into the metadata, given %j", (info, language_info) => {
  expect(nameKernel(ran, findSpec("deno"), info).metadata).toEqual({
    title: "kept",
    kernelspec: { name: "deno", display_name: "TypeScript (Deno)", language: "typescript" },
    language_info,
  });
});

it.each(["tslab", "deno"])("a run on %s records when each cell began and ended", async (name) => {
  const [first, second] = await run(findSpec(name), ["1", "2"]);
  const toTimes = (code: CodeCell | undefined) =>
    Object.entries((code?.metadata.execution ?? {}) as Record<string, string>).toSorted();
  expect(toTimes(first).map(([phase]) => phase)).toContain("shell.execute_reply");
  const toTime = (code: CodeCell | undefined, phase: string) =>
    Date.parse(Object.fromEntries(toTimes(code))[phase] ?? "");
  const marks = [first, second].flatMap((code) => [
    toTime(code, "iopub.status.busy"),
    toTime(code, "iopub.status.idle"),
  ]);
  expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  expect(marks.every(Number.isFinite)).toBe(true);
});
