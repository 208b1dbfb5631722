import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { listDataPaths } from "../../../lib/notebook-press/src/jupyter/find-kernel-spec.ts";
import { findKernelSpec, listKernelSpecs } from "../../../lib/notebook-press/src/jupyter/index.ts";

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

it.each([
  [
    "linux",
    {},
    ["/home/me/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"],
  ],
  [
    "linux",
    { JUPYTER_PATH: "/a:/b", JUPYTER_DATA_DIR: "/c" },
    ["/a", "/b", "/c", "/usr/local/share/jupyter", "/usr/share/jupyter"],
  ],
  ["darwin", {}, ["/home/me/Library/Jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"]],
  [
    "win32",
    { APPDATA: "/roaming", PROGRAMDATA: "/shared" },
    ["/roaming/jupyter", "/shared/jupyter"],
  ],
] as const)("listDataPaths on %s with %j gives %j", (platform, env, paths) => {
  expect(listDataPaths(env, platform, "/home/me")).toEqual(paths);
});
