import { type Cell, type CodeCell, findTags } from "../notebook/notebook.ts";

/**
 * Joins each code cell that put out nothing with a code cell right after it, so that
 * parameters and imports fold into one block instead of a row of them.
 */
export function mergeSilentCells(cells: readonly Cell[]): readonly Cell[] {
  const merged: Cell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last && isSilent(last) && cell.cell_type === "code" && !hasDisplayTag(cell))
      merged[merged.length - 1] = { ...cell, source: `${last.source.trimEnd()}\n\n${cell.source}` };
    else merged.push(cell);
  }
  return merged;
}

const isSilent = (cell: Cell): cell is CodeCell =>
  cell.cell_type === "code" &&
  cell.outputs.length === 0 &&
  cell.source.trim() !== "" &&
  !hasDisplayTag(cell);

/** Whether a tag says how this cell alone is to be shown. */
const hasDisplayTag = (cell: Cell) => findTags(cell).some((tag) => /^(?:hide|remove)-/.test(tag));
