import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FigureFileVersions } from "performance-account/exports";

/**
 * What pages and files are made with: the data by a hash of all accounts and sources, this
 * library, and Node.js.
 */
export async function findVersions(data: string): Promise<FigureFileVersions> {
  const library = new URL("../../lib/package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(library, "utf8")) as { version: string };
  return { data: await hashData(data), library: version, node: process.version.slice(1) };
}

async function hashData(data: string): Promise<string> {
  const accounts = (await readdir(join(data, "accounts"))).filter((name) =>
    /^\d{4}\.csv$/.test(name),
  );
  const hash = createHash("sha256");
  for (const name of [...accounts.sort().map((name) => `accounts/${name}`), "sources.csv"])
    hash
      .update(`${name}\0`)
      .update(await readFile(join(data, name)))
      .update("\0");
  return hash.digest("hex");
}
