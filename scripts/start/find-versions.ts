import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";

/**
 * What pages and files are made with: this library, and the data by a hash of all figures and
 * sources.
 */
export async function findVersions(data: string): Promise<Readonly<Record<string, string>>> {
  const library = new URL("../../lib/performance-account/package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(library, "utf8")) as { version: string };
  return { "performance-account": version, data: await hashData(data) };
}

async function hashData(data: string): Promise<string> {
  const names = [
    ...(await findNames(data, "accounts", /^\d{4}\.csv$/)),
    "sources.csv",
    ...(await findNames(data, "figures", /\.csv$/)),
    ...(await findNames(data, "", /^breaks\.csv$/)),
  ];
  const hash = createHash("sha256");
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(await readFile(join(data, name)))
      .update("\0");
  return hash.digest("hex");
}

/** The files of a folder that are read; none where there is no such folder. */
async function findNames(data: string, folder: string, kind: RegExp): Promise<readonly string[]> {
  const names = await readdir(join(data, folder)).catch(() => []);
  return names
    .filter((name) => kind.test(name))
    .toSorted()
    .map((name) => posix.join(folder, name));
}
