import { readFile } from "node:fs/promises";
import { run } from "../../../lib/account-reader/src/review/run.ts";
import type { World } from "../../../lib/account-reader/src/review/world.ts";

// The command as it is, but for the reading: the document is JSON, and its draft lies beside it, so
// that what is tested here does not depend on how well documents are read.
const load = async (path: string) => JSON.parse(await readFile(path, "utf8"));

const world: Partial<World> = {
  now: new Date("2026-11-25T12:00:00Z"),
  loadDocument: async (path) => load(path),
  extractAccount: async ({ name }, { year }) => ({ ...(await load(`${name}.draft`)), year }),
};

process.exitCode = await run(process.argv.slice(2), world);
