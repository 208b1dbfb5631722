import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findSpec, findText, run } from "./kernels.ts";

const root = resolve(import.meta.dirname, "..", "..", "..");
await mkdir(join(root, "out"), { recursive: true });
const deep = await mkdtemp(join(root, "out", "sub folder æøå "));

afterAll(() => rm(deep, { recursive: true }));

/** One of each kind: the top, below it, within a package of its own, and with letters of any kind. */
const folders = [".", "data", "lib/notebook-press/src/jupyter", deep];
const source = `import { catalogue } from "performance-account";
import { cwd } from "node:process";
console.log(cwd(), catalogue.length > 0);`;

it.concurrent.each(
  ["tslab", "deno"].flatMap((kernel) => folders.map((folder) => [kernel, folder] as const)),
)("%s starts in %s and finds the library", async (kernel, folder) => {
  const cwd = resolve(root, folder);
  const [cell] = await run(findSpec(kernel), [source], { cwd });
  expect(findText(cell)).toBe(`${cwd} true\n`);
});
