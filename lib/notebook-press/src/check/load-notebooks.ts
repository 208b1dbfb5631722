import { readdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import { parseNotebook } from "../notebook/notebook.ts";
import type { NotebookFile } from "./find-type-faults.ts";

/** Reads notebooks and folders of notebooks, each file once, with a message for each that is none; a UsageError names each path that leads to none. */
export async function loadNotebooks(paths: readonly string[]) {
  const found = await Promise.all(paths.map(findFiles));
  const faults = found.filter((one) => typeof one === "string");
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  const files = found.filter((one) => typeof one !== "string").flat();
  const loaded = await Promise.all([...new Set(files)].map(load));
  return {
    notebooks: loaded.filter((one) => typeof one !== "string"),
    unread: loaded.filter((one) => typeof one === "string"),
  };
}

/** The files at a path, or what is wrong with it. */
async function findFiles(path: string): Promise<readonly string[] | string> {
  const wanted = `Cannot check "${path}": wanted a notebook or a folder of notebooks`;
  const found = await stat(path).catch(() => undefined);
  if (!found) return `${wanted}, and there is nothing`;
  if (!found.isDirectory()) return [toShortPath(resolve(path))];
  const names = (await readdir(path)).filter((name) => name.endsWith(".ipynb")).sort();
  if (names.length === 0) return `${wanted}, and it has none`;
  return names.map((name) => toShortPath(resolve(path, name)));
}

async function load(path: string): Promise<NotebookFile | string> {
  try {
    return { path, notebook: parseNotebook(await readFile(path, "utf8"), path) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
