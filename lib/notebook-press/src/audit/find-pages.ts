import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../command/usage-error.ts";

/**
 * The pages that paths name, each once: a page itself, or every page in a folder.
 * @throws {UsageError} If there is nothing at a path, or no page.
 */
export async function findPages(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(findOnes));
  return [...new Set(found.flat())];
}

async function findOnes(path: string): Promise<readonly string[]> {
  const is = await stat(path).catch(() => undefined);
  if (!is) throw new UsageError(`Cannot audit "${path}": wanted a page or a folder that is there`);
  if (is.isDirectory()) return findIn(path);
  if (!isPage(path)) throw new UsageError(`Cannot audit "${path}": wanted a page, .html`);
  return [path];
}

async function findIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && isPage(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  if (pages.length === 0)
    throw new UsageError(`Cannot audit "${folder}": wanted a folder with pages, .html`);
  return pages.toSorted();
}

const isPage = (path: string) => /\.html?$/i.test(path);
