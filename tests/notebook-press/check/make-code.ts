import type { CodeCell, Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";

/** A notebook with a code cell for each source; a source with tags is a pair. */
export function makeCode(
  ...cells: readonly (string | readonly [source: string, ...tags: string[]])[]
): Notebook {
  return {
    ...{ nbformat: 4, nbformat_minor: 5, metadata: {} },
    cells: cells.map((cell, at): CodeCell => {
      const [source, ...tags] = typeof cell === "string" ? [cell] : cell;
      const run = { execution_count: null, outputs: [] };
      return { ...run, cell_type: "code", id: `cell-${at}`, source, metadata: { tags } };
    }),
  };
}
