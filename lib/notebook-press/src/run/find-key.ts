import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Job } from "./job.ts";

/** What a notebook's outputs depend on beside the notebook, its parameters, its kernel and what it reads. */
export interface Dependencies {
  /** Files and folders, by names that stay where they lie elsewhere. Default: none. */
  readonly dependsOn?: Readonly<Record<string, string>>;
  /** Folders of which `dependsOn` tells whether they have changed, such as of a library. Default: none. */
  readonly covered?: readonly string[];
  /** Folder that may lie elsewhere: the commands of kernels count without it. Default: the current. */
  readonly root?: string;
  /** Folders of files that notebooks read and that may lie elsewhere another time, by name. Default: none. */
  readonly places?: Readonly<Record<string, string>>;
}

/**
 * A hash of everything that outputs depend on beside what the notebook reads: the notebook and its
 * language, its parameters, the kernel, this package and what else there is, wherever all this lies.
 */
export async function findKey(
  { parameters, source, kernel, lang }: Job,
  { dependsOn = {}, root = process.cwd() }: Dependencies = {},
): Promise<string> {
  const argv = kernel?.argv.map((word) => word.replace(root, ""));
  const hash = createHash("sha256");
  hash.update(JSON.stringify([source.text, lang, parameters, argv, process.version, ownVersion]));
  for (const [name, path] of Object.entries(dependsOn))
    for (const file of await listFiles(path))
      hash.update(`\0${name}/${relative(path, file)}\0`).update(await readFile(file));
  return hash.digest("hex");
}

async function listFiles(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** The version of this package; the sources lie as deep as what is built of them. */
export const ownVersion: string = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
).version;
