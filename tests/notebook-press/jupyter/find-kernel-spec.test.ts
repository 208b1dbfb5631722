import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import {
  findKernelSpec,
  findNotebookKernel,
  listKernelSpecs,
} from "../../../lib/notebook-press/src/jupyter/index.ts";

async function createDataPath(files: Record<string, unknown>) {
  const dataPath = await mkdtemp(join(tmpdir(), "data-"));
  onTestFinished(() => rm(dataPath, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const folder = join(dataPath, "kernels", name);
    await mkdir(folder, { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content);
    await writeFile(join(folder, "kernel.json"), text);
  }
  return dataPath;
}

const python = {
  argv: ["python3", "{connection_file}"],
  display_name: "Python 3",
  language: "python",
};

it("findKernelSpec reads a kernelspec of Jupyter", async () => {
  const dataPath = await createDataPath({
    python3: { ...python, env: { A: "1" }, interrupt_mode: "message" },
  });
  expect(await findKernelSpec("python3", { dataPaths: [dataPath] })).toEqual({
    name: "python3",
    displayName: "Python 3",
    language: "python",
    argv: python.argv,
    env: { A: "1" },
    interruptMode: "message",
  });
});

it("findKernelSpec starts an environment's kernel with the environment's Python", async () => {
  const prefix = await mkdtemp(join(tmpdir(), "prefix-"));
  const program = join(prefix, "bin", "python3.11");
  await mkdir(join(prefix, "bin"));
  await writeFile(program, "");
  const folder = join(prefix, "share", "jupyter", "kernels");
  for (const [name, argv] of Object.entries({ mine: "python3.11", other: "python3" })) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "kernel.json"), JSON.stringify({ ...python, argv: [argv] }));
  }
  const dataPaths = [join(prefix, "share", "jupyter")];
  expect((await findKernelSpec("mine", { dataPaths })).argv).toEqual([program]);
  expect((await findKernelSpec("other", { dataPaths })).argv).toEqual(["python3"]);
});

it.each<[string, Record<string, unknown>, string]>([
  ["the one it names", { kernelspec: { name: "ir" } }, "ir"],
  ["the other name of Python", { kernelspec: { name: "python" } }, "python3"],
  ["one of its language", { language_info: { name: "r" } }, "ir"],
  [
    "one of its language, where its kernel has no name",
    { kernelspec: {}, language_info: { name: "python" } },
    "python3",
  ],
  ["tslab where it says nothing", {}, "tslab"],
  ["tslab where it says nothing of use", { kernelspec: null, language_info: { name: 3 } }, "tslab"],
])("findNotebookKernel gives a notebook %s", async (_, metadata, name) => {
  const dataPath = await createDataPath({ ir: { ...python, language: "R" }, python3: python });
  const found = await findNotebookKernel({ metadata }, { dataPaths: [dataPath] });
  expect(found.name).toBe(name);
});

it("findNotebookKernel refuses a language that no kernel speaks", async () => {
  const cobol = { metadata: { language_info: { name: "cobol" } } };
  await expect(findNotebookKernel(cobol, { dataPaths: [] })).rejects.toThrow(
    'Cannot find the kernel "cobol": wanted one of "tslab", "deno"',
  );
});

it("findKernelSpec gives the Deno kernel of Jupyter a harness", async () => {
  const argv = ["deno", "jupyter", "--kernel", "--conn", "{connection_file}"];
  const dataPath = await createDataPath({ mine: { ...python, argv } });
  const { harness } = await findKernelSpec("mine", { dataPaths: [dataPath] });
  expect(harness?.fence("x")).toContain('console.log("x")');
});

it("listKernelSpecs lets the built-in kernels and the first folder win", async () => {
  const first = await createDataPath({
    tslab: python,
    ir: { ...python, language: "R" },
    broken: "{",
    empty: {},
  });
  const second = await createDataPath({ ir: python, other: python });
  const specs = await listKernelSpecs({ dataPaths: [first, join(first, "none"), second] });
  expect(specs.map(({ name, language }) => `${name} ${language}`)).toEqual([
    "tslab typescript",
    "deno typescript",
    "ir R",
    "other python",
  ]);
});

it("findKernelSpec refuses an unknown name and lists the names there are", async () => {
  await expect(findKernelSpec("tslap", { dataPaths: [] })).rejects.toThrow(
    'Cannot find the kernel "tslap": wanted one of "tslab", "deno"',
  );
});
