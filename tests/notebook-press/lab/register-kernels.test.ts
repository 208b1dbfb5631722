import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listKernelSpecs } from "../../../lib/notebook-press/src/jupyter/index.ts";
import {
  registerKernels,
  unregisterKernels,
} from "../../../lib/notebook-press/src/lab/register-kernels.ts";

const root = process.cwd();

async function makePlace() {
  const dataPath = await mkdtemp(join(tmpdir(), "data-"));
  const said: string[] = [];
  const place = { root, dataPath, say: (text: string) => void said.push(text) };
  return { place, said, folder: (name: string) => join(dataPath, "kernels", name) };
}

const foreign = JSON.stringify({ argv: ["x", "{connection_file}"], display_name: "X" });

it("registerKernels writes both kernels with their logos, and says where", async () => {
  const { place, said, folder } = await makePlace();
  await registerKernels(place);
  await registerKernels(place);
  expect(said.slice(2)).toEqual(["tslab", "deno"].map((n) => `Registered ${n} in ${folder(n)}`));
  for (const name of ["tslab", "deno"])
    expect((await readdir(folder(name))).toSorted()).toEqual([
      "kernel.json",
      "logo-32x32.png",
      "logo-64x64.png",
      "logo-svg.svg",
    ]);
});

it("registerKernels writes what finds the kernels again", async () => {
  const { place, folder } = await makePlace();
  await registerKernels(place);
  const specs = await listKernelSpecs({ dataPaths: [] });
  for (const { name, displayName } of specs) {
    const json = JSON.parse(await readFile(join(folder(name), "kernel.json"), "utf8"));
    expect(json).toMatchObject({ display_name: displayName, language: "typescript" });
    expect(json.argv.filter((arg: string) => arg === "{connection_file}")).toHaveLength(1);
    for (const arg of json.argv) if (arg.startsWith("/")) expect(existsSync(arg), arg).toBe(true);
  }
});

it("registerKernels overwrites no stranger's kernel, and then writes none", async () => {
  const { place, folder } = await makePlace();
  await mkdir(folder("deno"), { recursive: true });
  await writeFile(join(folder("deno"), "kernel.json"), foreign);
  await expect(registerKernels(place)).rejects.toThrow(`Cannot write "${folder("deno")}"`);
  expect(existsSync(folder("tslab"))).toBe(false);
  expect(await readFile(join(folder("deno"), "kernel.json"), "utf8")).toBe(foreign);
});

it("registerKernels says whose kernels it takes the place of", async () => {
  const { place, said } = await makePlace();
  await registerKernels({ ...place, root: "/elsewhere" });
  await registerKernels(place);
  expect(said.at(-1)).toMatch(/, in place of that of \/elsewhere$/);
});

it("unregisterKernels removes what registerKernels wrote, and nothing else", async () => {
  const { place, folder } = await makePlace();
  await registerKernels(place);
  await writeFile(join(folder("tslab"), "mine.txt"), "");
  await unregisterKernels(place);
  expect(await readdir(folder("tslab"))).toEqual(["mine.txt"]);
  expect(existsSync(folder("deno"))).toBe(false);
});

it.each<[string, string | undefined, RegExp]>([
  ["that is not there", undefined, /there is no kernel/],
  ["of a stranger", foreign, /it is not ours/],
  ["that cannot be read", "{", /it is not ours/],
  [
    "of another repository",
    JSON.stringify({ metadata: { "notebook-press": { root: "/elsewhere" } } }),
    /it belongs to \/elsewhere/,
  ],
])("unregisterKernels leaves a kernel %s", async (_, text, reason) => {
  const { place, said, folder } = await makePlace();
  await mkdir(folder("deno"), { recursive: true });
  if (text !== undefined) await writeFile(join(folder("deno"), "kernel.json"), text);
  await unregisterKernels(place);
  expect(said[1]).toMatch(reason);
  expect(await readdir(folder("deno"))).toEqual(text === undefined ? [] : ["kernel.json"]);
});
