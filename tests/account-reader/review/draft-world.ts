import { readFile } from "node:fs/promises";
import type { World } from "../../../lib/account-reader/src/review/world.ts";

const load = async (path: string) => JSON.parse(await readFile(path, "utf8"));

/**
 * The world of the command as it is, but for the day and the reading: the document is JSON, and its
 * draft lies beside it, so that what is tested does not depend on how well documents are read.
 */
export const draftWorld: Partial<World> = {
  now: () => new Date("2026-11-25T12:00:00Z"),
  loadDocument: async (path) => load(path),
  extractAccount: async ({ name }, { year }) => ({ ...(await load(`${name}.draft`)), year }),
};
