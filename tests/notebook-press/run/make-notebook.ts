import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  formatNotebook,
  type Notebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";

/** A notebook with a title, a parameters cell and code cells. */
export function makeNotebook(title: string, ...sources: readonly string[]): Notebook {
  const base = { metadata: {}, execution_count: null, outputs: [] } as const;
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: "tslab", display_name: "TypeScript (tslab)" } },
    cells: [
      {
        cell_type: "markdown",
        id: "title",
        source: `# ${title}\n\n**Question:** why?`,
        metadata: {},
      },
      {
        ...{ cell_type: "code", id: "parameters", ...base },
        ...{ source: "const year: number = 2018;", metadata: { tags: ["parameters"] } },
      },
      ...sources.map(
        (source, at) => ({ cell_type: "code", id: `code-${at}`, source, ...base }) as const,
      ),
    ],
  };
}

/** A folder in a temporary place with notebooks by name. */
export async function makeNotebookFolder(
  notebooks: Readonly<Record<string, Notebook | string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "notebooks-"));
  for (const [slug, notebook] of Object.entries(notebooks))
    await writeFile(
      join(folder, `${slug}.ipynb`),
      typeof notebook === "string" ? notebook : formatNotebook(notebook),
    );
  return folder;
}
