import { readdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import { parseNotebook } from "../notebook/notebook.ts";
import type { NotebookFile } from "./find-type-faults.ts";

/** Notebooks, and a message for each that could not be read. */
export interface LoadedNotebooks {
  readonly notebooks: readonly NotebookFile[];
  readonly unread: readonly string[];
}

/**
 * Reads notebooks and folders of notebooks, each file once.
 * @throws {UsageError} If a path leads nowhere, or a folder has no notebook.
 */
export async function loadNotebooks(paths: readonly string[]): Promise<LoadedNotebooks> {
  const found = await Promise.allSettled(paths.map(findFiles));
  const reasons = found.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  const strange = reasons.find((reason) => !(reason instanceof UsageError));
  if (strange) throw strange;
  if (reasons.length > 0) throw new UsageError(reasons.map(({ message }) => message).join("\n"));
  const files = found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  const loaded = await Promise.all([...new Set(files)].map(load));
  return {
    notebooks: loaded.filter((one) => typeof one !== "string"),
    unread: loaded.filter((one) => typeof one === "string"),
  };
}

async function findFiles(path: string): Promise<readonly string[]> {
  const wanted = "wanted a notebook or a folder of notebooks";
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`Cannot check "${path}": ${wanted}, and there is nothing`);
  if (!found.isDirectory()) return [toShortPath(resolve(path))];
  const names = (await readdir(path)).filter((name) => name.endsWith(".ipynb")).sort();
  if (names.length === 0)
    throw new UsageError(`Cannot check "${path}": ${wanted}, and it has none`);
  return names.map((name) => toShortPath(resolve(path, name)));
}

async function load(path: string): Promise<NotebookFile | string> {
  try {
    return { path, notebook: parseNotebook(await readFile(path, "utf8"), path) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
