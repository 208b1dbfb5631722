import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  findTags,
  type Notebook,
  parseNotebook,
} from "../../lib/notebook-press/src/notebook/notebook.ts";
import { notebookFiles } from "./publish-once.ts";

/** Our notebooks as they are kept, with the names of their files. */
export const notebooks = await Promise.all(
  notebookFiles.map(async (name): Promise<[string, Notebook]> => {
    const path = join("notebooks", name);
    return [name, parseNotebook(await readFile(path, "utf8"), path)];
  }),
);

/** Whether a notebook speaks of one year, which a run gives it. */
export const takesYear = ({ cells }: Notebook) =>
  cells.some((cell) => findTags(cell).includes("parameters") && cell.source.includes("year"));

const folders = new Map(
  notebooks.map(([name, notebook]) => [name, takesYear(notebook) ? "2018" : "all-years"]),
);

/** Where a notebook of ours is published for 2018, from the folder of a language. */
export const toPlace = (name: string) => join(folders.get(name) ?? "", name);

/** The pages of what is published for 2018, in both languages. */
export const pagePaths = ["", "da/"].flatMap((tree) => [
  `${tree}index.html`,
  ...notebookFiles.map((name) => `${tree}${toPlace(name).replace(".ipynb", ".html")}`),
]);
