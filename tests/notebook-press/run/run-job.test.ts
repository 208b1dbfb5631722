import { expect, it } from "vitest";
import { clearTimes } from "../../../lib/notebook-press/src/run/run-job.ts";
import { toCodeCell, toNotebook, toTextCell } from "../publish/cases.ts";

it("clearTimes takes away when cells ran, and nothing else", () => {
  const cell = toCodeCell({ execution_count: 3 }, ["parameters"]);
  const times = { "iopub.status.busy": "2026-11-23T09:30:00.000Z" };
  const ran = { ...cell, metadata: { ...cell.metadata, execution: times } };
  const text = { ...toTextCell("a"), metadata: { execution: "mine" } };
  expect(clearTimes(toNotebook(ran, text))).toEqual(toNotebook(cell, text));
});
