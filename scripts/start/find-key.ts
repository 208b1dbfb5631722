import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { findDataFolder } from "./find-data-folder.ts";
import type { Job } from "./make-jobs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A hash of everything that a notebook's outputs depend on: its text and language, its
 * parameters, what stands beside it in its language, the kernel, the data, the library and the installed packages. Same key, same
 * outputs; where all this lies does not count.
 */
export async function findKey(job: Job, data?: string): Promise<string> {
  const { parameters, source, kernel, lang } = job;
  const folder = findDataFolder(data);
  const argv = kernel.argv.map((word) => word.replace(root, ""));
  const hash = createHash("sha256");
  hash.update(JSON.stringify([source.text, lang, parameters, argv, process.version]));
  const beside = dirname(source.path);
  const translations = (await readdir(beside).catch(() => [])).filter((name) =>
    name.endsWith(`.${lang}.json`),
  );
  const files = [
    ...translations.sort().map((name) => [name, join(beside, name)] as const),
    ...(await findFiles(folder)).map((file) => [relative(folder, file), file] as const),
    ...["lib/performance-account/dist/.sources", "package-lock.json"].map(
      (name) => [name, join(root, name)] as const,
    ),
  ];
  for (const [name, file] of files) hash.update(`\0${name}\0`).update(await readFile(file));
  return hash.digest("hex");
}

async function findFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
