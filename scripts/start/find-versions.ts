import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * What pages and files are made with: this library, and the data by a hash of all figures and
 * sources.
 */
export async function findVersions(data: string): Promise<Readonly<Record<string, string>>> {
  const library = new URL("../../lib/performance-account/package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(library, "utf8")) as { version: string };
  return { "performance-account": version, data: await hashData(data) };
}

/** Of the files that are read, by names that are the same everywhere. */
async function hashData(data: string): Promise<string> {
  const read = ["accounts/[0-9][0-9][0-9][0-9].csv", "sources.csv", "figures/*.csv", "breaks.csv"];
  const names = read.flatMap((names) => globSync(names, { cwd: data }).toSorted());
  const hash = createHash("sha256");
  for (const name of names)
    hash
      .update(`${name.replaceAll(sep, "/")}\0`)
      .update(await readFile(join(data, name)))
      .update("\0");
  return hash.digest("hex");
}
