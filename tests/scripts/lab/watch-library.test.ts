import { appendFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { watchLibrary } from "../../../scripts/lab/watch-library.ts";
import { findSpec, findText, run } from "../../notebook-press/jupyter/kernels.ts";

const root = await mkdtemp(join(tmpdir(), "watch-"));
const edition = join(root, "lib", "performance-account", "src", "edition.ts");
const said: string[] = [];
let stop = async () => {};

afterAll(async () => {
  await stop();
  await rm(root, { recursive: true });
});

const ours = ["performance-account", "notebook-press", "account-reader"];

/** The repository once more, with the packages of this one and a library of its own. */
async function copyRepository() {
  const own = resolve(import.meta.dirname, "..", "..", "..");
  for (const name of [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "lib",
    "scripts/build.mjs",
    "scripts/setup.mjs",
  ])
    await cp(join(own, name), join(root, name), {
      recursive: true,
      filter: (source) => basename(source) !== "node_modules",
    });
  const packages = join(own, "node_modules");
  await mkdir(join(root, "node_modules"));
  for (const name of await readdir(packages))
    if (!ours.includes(name)) await symlink(join(packages, name), join(root, "node_modules", name));
  for (const name of ours) await symlink(join("..", "lib", name), join(root, "node_modules", name));
}

async function edit(source: string) {
  said.length = 0;
  await writeFile(edition, source);
  await expect.poll(() => said).not.toEqual([]);
  return said.join();
}

/** Runs cells in the copy, and returns what they print. */
async function print(kernel: string, sources: readonly string[], options = {}) {
  const cells = await run(findSpec(kernel), sources, { cwd: root, ...options });
  return cells.map((cell) => findText(cell)?.trim());
}

const use = 'import { edition } from "performance-account";\nconsole.log(edition);';
const kernels = ["tslab", "deno"];
const printAll = () => Promise.all(kernels.map((kernel) => print(kernel, [use])));

it("watchLibrary rebuilds what is edited, for kernels that start then", async () => {
  await copyRepository();
  await writeFile(edition, 'export const edition = "first";\n');
  await appendFile(
    join(root, "lib", "performance-account", "src", "index.ts"),
    'export { edition } from "./edition.ts";\n',
  );
  stop = await watchLibrary(root, { say: (text) => said.push(text) });
  expect(await edit('export const edition: string = "first";\n')).toMatch(/^Library rebuilt/);

  // Edited while a kernel of each kind runs, after its first cell.
  let running = kernels.length;
  let changeAll = () => {};
  const allRun = new Promise<void>((resolve) => {
    changeAll = resolve;
  });
  const changed = allRun.then(() => edit('export const edition: string = "second";\n'));
  const save = async ({ cells }: Notebook) => {
    const [, second] = cells;
    if (second && "execution_count" in second && second.execution_count !== null) return;
    if (--running === 0) changeAll();
    expect(await changed).toBe("Library rebuilt: restart the kernel to use it");
  };
  const outputs = kernels.map((kernel) => print(kernel, [use, "console.log(edition);"], { save }));
  expect(await Promise.all(outputs)).toEqual(kernels.map(() => ["first", "first"]));
  expect(await printAll()).toEqual([["second"], ["second"]]);

  expect(await edit("export const edition: string = 3;\n")).toMatch(/^Library not rebuilt/);
  expect(await printAll()).toEqual([["second"], ["second"]]);

  expect(await edit('export const edition: string = "fourth";\n')).toMatch(/^Library rebuilt/);
  expect(await printAll()).toEqual([["fourth"], ["fourth"]]);
});
