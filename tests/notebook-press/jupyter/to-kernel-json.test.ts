import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findKernelSpec, toKernelJson } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { findSpec } from "./kernels.ts";

it.each([
  ["tslab", "tslab"],
  ["deno", "relayed deno"],
])("toKernelJson writes %s so that it is read as %s", async (name, asRead) => {
  const spec = findSpec(name);
  const dataPath = await mkdtemp(join(tmpdir(), "data-"));
  const folder = join(dataPath, "kernels", "copy");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "kernel.json"), JSON.stringify(toKernelJson(spec)));
  const read = await findKernelSpec("copy", { dataPaths: [dataPath] });
  // Front ends keep no results, so what was read does not matter to them.
  const { accessLog: _, ...expected } = findSpec(asRead);
  expect({ ...read, name: asRead }).toEqual(expected);
});

it("toKernelJson describes a kernel without an environment", () => {
  const spec = {
    name: "plain",
    displayName: "Plain",
    language: "text",
    argv: ["plain", "{connection_file}"],
    interruptMode: "signal",
  } as const;
  expect(toKernelJson(spec)).toEqual({
    argv: ["plain", "{connection_file}"],
    display_name: "Plain",
    language: "text",
    interrupt_mode: "signal",
    env: {},
  });
});
