import { findTags, type Notebook } from "../notebook/notebook.ts";

/** The code of one cell. */
export interface CellSource {
  /** Number of the cell among all cells of the notebook, from 1. */
  readonly cell: number;
  readonly text: string;
}

/** The code that a TypeScript kernel runs, cell by cell; none of a notebook in another language. */
export function findSources({ cells, metadata }: Notebook): readonly CellSource[] {
  const { kernelspec, language_info } = metadata as Languages;
  if (!isScript(kernelspec?.language ?? language_info?.name)) return [];
  return cells.flatMap((cell, at) => {
    if (cell.cell_type !== "code" || findTags(cell).includes("skip-execution")) return [];
    const { vscode } = cell.metadata as Languages;
    if (!isScript(vscode?.languageId) || /^\s*%%/.test(cell.source)) return [];
    // Compilers count positions from after a byte-order mark.
    return [{ cell: at + 1, text: cell.source.replace(/^\uFEFF/, " ") }];
  });
}

/** Where notebooks and cells name their language, unless they are of the usual one. */
interface Languages {
  readonly kernelspec?: { readonly language?: string };
  readonly language_info?: { readonly name?: string };
  readonly vscode?: { readonly languageId?: string };
}

const isScript = (language = "typescript") => /^(typescript|javascript)$/i.test(language);
