import type { CodeCell, Notebook } from "../notebook/notebook.ts";
import { toOutputs } from "./cell-log.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import type { Message } from "./message.ts";
import type { Outcome } from "./run-cell.ts";
import type { Session } from "./session.ts";

/** The notebook without when its cells ran. */
export const clearTimes = (notebook: Notebook): Notebook =>
  mapCode(notebook, ({ metadata: { execution: _, ...metadata } }) => ({ metadata }));

/** The notebook without the results of earlier runs. */
export const clearResults = (notebook: Notebook): Notebook =>
  mapCode(clearTimes(notebook), () => ({ execution_count: null, outputs: [] }));

/** The notebook with something else in each of its code cells. */
const mapCode = (
  notebook: Notebook,
  change: (cell: CodeCell, index: number) => Partial<CodeCell>,
): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell, index) =>
    cell.cell_type === "code" ? { ...cell, ...change(cell, index) } : cell,
  ),
});

/** The notebook with the kernel that runs it in its metadata. */
export function nameKernel(
  notebook: Notebook,
  { name, displayName, language }: KernelSpec,
  info: Message["content"],
): Notebook {
  const kernelspec = { name, display_name: displayName, language };
  const language_info = info.language_info ?? { name: language };
  return { ...notebook, metadata: { ...notebook.metadata, kernelspec, language_info } };
}

/** The notebook with the outputs so far: a cell can still change those of an earlier one. */
export const showOutputs = (notebook: Notebook, session: Session): Notebook =>
  mapCode(notebook, (_, index) => {
    const log = session.findLog(index);
    return log ? { outputs: toOutputs(log) } : {};
  });

/** The notebook with the count and the times of one cell, if its kernel has answered. */
export function recordOutcome(notebook: Notebook, index: number, outcome: Outcome): Notebook {
  if (!("exchange" in outcome && outcome.exchange)) return notebook;
  const { reply, times } = outcome.exchange;
  const cell = notebook.cells[index] as CodeCell;
  const { execution_count: count } = reply.content;
  const executed = {
    ...cell,
    metadata: { ...cell.metadata, execution: times },
    execution_count: typeof count === "number" ? count : null,
  };
  return { ...notebook, cells: notebook.cells.with(index, executed) };
}
