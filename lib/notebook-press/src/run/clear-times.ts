import type { Notebook } from "../notebook/notebook.ts";

/**
 * The notebook without when its cells ran: two runs on the same data are to give the same file.
 * One that failed keeps its times.
 */
export function clearTimes(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) => {
    if (cell.cell_type !== "code") return cell;
    const { execution: _, ...metadata } = cell.metadata;
    return { ...cell, metadata };
  });
  return { ...notebook, cells };
}
