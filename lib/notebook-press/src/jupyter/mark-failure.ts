import { randomUUID } from "node:crypto";
import { type Cell, findTags, type Notebook } from "../notebook/notebook.ts";
import type { StoppedError } from "./errors.ts";

/** The partly run notebook for whoever opens it: a text cell on top leads to the failed cell, which is tagged. */
export function markFailure({ notebook, cell, message }: StoppedError): Notebook {
  const reason = message.split("\n")[0]?.replaceAll(/[\\`*_<>[\]$~|]/g, "\\$&");
  const top = toNote(`**This run did not finish.** ${reason}\n\n[Go to the cell](#failed-cell)`);
  const sign = toNote('<a id="failed-cell"></a>**The run stopped at the next cell.**');
  const cells = notebook.cells.flatMap((one, at) => (at === cell - 1 ? [sign, tag(one)] : one));
  return { ...notebook, cells: [top, ...cells] };
}

/** The notebook without what `markFailure` has added. */
export function unmarkFailure(notebook: Notebook): Notebook {
  const cells = notebook.cells.filter((cell) => !findTags(cell).includes(noteTag)).map(untag);
  return { ...notebook, cells };
}

const noteTag = "failure-note";
const failedTag = "failed";

const toNote = (source: string): Cell => ({
  cell_type: "markdown",
  id: randomUUID().slice(0, 8),
  source,
  metadata: { tags: [noteTag] },
});

const tag = (cell: Cell): Cell => ({
  ...cell,
  metadata: { ...cell.metadata, tags: [...findTags(cell), failedTag] },
});

function untag(cell: Cell): Cell {
  const tags = findTags(cell);
  if (!tags.includes(failedTag)) return cell;
  const { tags: _, ...metadata } = cell.metadata;
  const kept = tags.filter((tag) => tag !== failedTag);
  return { ...cell, metadata: kept.length > 0 ? { ...metadata, tags: kept } : metadata };
}
