import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findDataFolder } from "./find-data-folder.ts";
import type { Job } from "./make-jobs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A hash of everything that a notebook's outputs depend on: its text and language, its
 * parameters, the kernel, the data, the library and the installed packages. Same key, same outputs.
 */
export async function findKey(job: Job, data?: string): Promise<string> {
  const hash = createHash("sha256");
  const { parameters, source, kernel, lang } = job;
  hash.update(JSON.stringify([source.text, lang, parameters, kernel.argv, process.version]));
  const files = await findFiles(findDataFolder(data));
  for (const file of [...files, join(root, "lib/dist/.sources"), join(root, "package-lock.json")])
    hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

async function findFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
