import type { CodeCell, Notebook, Output } from "notebook-press/jupyter";
import { expect, it } from "vitest";
import { writeLog } from "../../../lib/notebook-press/src/run/write-log.ts";
import { makeJob } from "./make-job.ts";

const cell: CodeCell = {
  ...{ cell_type: "code", id: "a", source: "\nlet x;\nlet y;", metadata: {} },
  ...{ execution_count: null, outputs: [] },
};
const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] };

const outputs: readonly (readonly [Output, readonly string[]])[] = [
  [{ output_type: "stream", name: "stdout", text: "a\n\n\u001b[31mb\u001b[0m\n" }, ["a", "b"]],
  [
    { output_type: "error", ename: "E", evalue: "v", traceback: ["E: v\n  at x"] },
    ["E: v", "  at x"],
  ],
  [{ output_type: "display_data", data: { "text/plain": "t" }, metadata: {} }, ["t"]],
  [{ output_type: "display_data", data: { "image/png": "x" }, metadata: {} }, []],
];

it("writeLog says when a cell begins and ends, and what it puts out", () => {
  const lines: string[] = [];
  let seconds = 0;
  const now = () => new Date(Date.UTC(2020, 0, 1, 12, 0, seconds++));
  const log = writeLog(makeJob(), (line) => lines.push(line), now);
  log.onCell({ notebook, cell: 1, done: 0, total: 1 });
  for (const [output] of outputs) log.onOutput(output, 1);
  log.onProgress({ notebook, cell: 1, done: 1, total: 1 });
  expect(lines.every((line) => /^12:00:\d\d {2}20\d\d \S+ {2}cell 1 /.test(line))).toBe(true);
  const texts = lines.map((line) => line.replace(/^.*?cell 1 /, ""));
  expect(texts[0]).toBe("begins: let x;");
  expect(texts.slice(1, -1)).toEqual(
    outputs.flatMap(([, shown]) => shown).map((line) => `| ${line}`),
  );
  expect(texts.at(-1)).toMatch(/^ended after \d+\.0 s \(1 of 1\)$/);
});
