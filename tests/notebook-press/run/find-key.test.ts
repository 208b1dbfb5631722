import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findKey } from "../../../lib/notebook-press/src/run/find-key.ts";
import { makeJob, makeSourceNotebook, noKernel } from "./make-job.ts";

async function makeData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  await mkdir(join(folder, "accounts"));
  await writeFile(join(folder, "accounts", "2018.csv"), "10");
  return folder;
}

const find = (job: Parameters<typeof findKey>[0], data: string) =>
  findKey(job, { dependsOn: { data, lock: "package-lock.json" } });

const job = makeJob();
const key = await find(job, await makeData());

it("findKey is the same hash for the same job and data, wherever they lie", async () => {
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await find(makeJob(), await makeData())).toBe(key);
  const kernel = { ...noKernel, argv: ["/a/b/node"] };
  const elsewhere = { ...noKernel, argv: ["/c/b/node"] };
  const own = await findKey(makeJob({ kernel }), { root: "/a" });
  expect(await findKey(makeJob({ kernel: elsewhere }), { root: "/c" })).toBe(own);
});

it.each([
  ["the notebook's title or place", { source: makeSourceNotebook({ slug: "02", title: "B" }) }],
  ["the folder to publish to", { folder: "/elsewhere" }],
  ["the kernel's name", { kernel: { ...noKernel, displayName: "Another" } }],
])("findKey does not change with %s", async (_, changes) => {
  expect(await find(makeJob(changes), await makeData())).toBe(key);
});

it.each([
  ["the notebook's text", { source: makeSourceNotebook({ text: "{ }" }) }],
  ["the language", { lang: "da" }],
  ["a parameter", { parameters: { year: 2031 } }],
  ["the kernel's command", { kernel: { ...noKernel, argv: ["none", "--other"] } }],
])("findKey changes with %s", async (_, changes) => {
  expect(await find(makeJob(changes), await makeData())).not.toBe(key);
});

it.each<[string, (folder: string) => Promise<unknown>, boolean]>([
  ["a file", (folder) => writeFile(join(folder, "accounts", "2018.csv"), "11"), true],
  ["a file more", (folder) => writeFile(join(folder, "sources.csv"), ""), true],
  ["a file less", (folder) => rm(join(folder, "accounts", "2018.csv")), true],
  ["an empty folder", (folder) => mkdir(join(folder, "empty")), false],
])("findKey heeds a change of the data by %s as it should", async (_, change, isOther) => {
  const folder = await makeData();
  await change(folder);
  expect((await find(job, folder)) !== key).toBe(isOther);
});
