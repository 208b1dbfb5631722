import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findKernelSpec } from "../../../lib/notebook-press/src/jupyter/find-kernel-spec.ts";
import { describeKernel } from "../../../lib/notebook-press/src/run/describe-kernel.ts";
import { noKernel } from "./make-job.ts";

it.each([
  ["tslab", "TypeScript (tslab)"],
  ["deno", "TypeScript (Deno)"],
])("describeKernel gives the version of the package %s", async (name, displayName) => {
  const file = await readFile(`node_modules/${name}/package.json`, "utf8");
  const { version } = JSON.parse(file) as { version: string };
  expect(describeKernel(await findKernelSpec(name))).toBe(`${displayName} ${version}`);
});

it("describeKernel takes the last package, which the first one runs", async () => {
  const root = join(await mkdtemp(join(tmpdir(), "kernel-")), "node_modules");
  const paths = ["node", "@some/kernel"].map(async (name, at) => {
    await mkdir(join(root, name), { recursive: true });
    await writeFile(join(root, name, "package.json"), `{ "version": "${at}.0.0" }`);
    return join(root, name, "bin", "run");
  });
  const argv = [...(await Promise.all(paths)), "--connection", "{connection_file}"];
  expect(describeKernel({ ...noKernel, argv })).toBe("None 1.0.0");
});

it("describeKernel has the name alone of a kernel that is no package", () => {
  expect(describeKernel({ ...noKernel, argv: ["/usr/bin/python3", "-m", "ipykernel"] })).toBe(
    "None",
  );
});
