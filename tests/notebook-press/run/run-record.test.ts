import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findKernelSpec } from "../../../lib/notebook-press/src/jupyter/find-kernel-spec.ts";
import {
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import {
  describeKernel,
  findRunRecord,
  withRunRecord,
} from "../../../lib/notebook-press/src/run/run-record.ts";
import { noKernel } from "./make-job.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

const record = makeRunRecord({ parameters: { year: 2018, topic: "b" } });

it.each([
  ["alone", record],
  ["with what a site keeps beside", { ...record, own: { sources: [{ title: "Account" }] } }],
])("findRunRecord finds what withRunRecord put into a notebook %s, also after a file", (_, one) => {
  const notebook = withRunRecord(makeNotebook("A"), one);
  expect(findRunRecord(notebook)).toEqual(one);
  expect(findRunRecord(parseNotebook(formatNotebook(notebook)))).toEqual(one);
  expect(notebook.metadata.kernelspec).toMatchObject({ name: "tslab" });
});

it.each<[string, unknown]>([
  ["no record", undefined],
  ["null", null],
  ["a key alone", { key: "k" }],
  ["a time that is none", { ...record, time: "yesterday" }],
  ["no versions", { ...record, versions: undefined }],
  ["a version that is no text", { ...record, versions: { data: 3 } }],
  ["no parameters", { ...record, parameters: null }],
])("findRunRecord finds nothing where there is %s", (_, found) => {
  const notebook = makeNotebook("A");
  const metadata = { ...notebook.metadata, notebook_press: found };
  expect(findRunRecord({ ...notebook, metadata })).toBeUndefined();
});

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
