import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll } from "vitest";
import { root, testStarts } from "./start-in-folders.ts";

await mkdir(join(root, "out"), { recursive: true });
const deep = await mkdtemp(join(root, "out", "sub folder æøå "));

afterAll(() => rm(deep, { recursive: true }));

// One of each kind: the top, below it, within a package of its own, and with letters of any kind.
testStarts([".", "data", "lib/notebook-press/src/jupyter", deep]);
