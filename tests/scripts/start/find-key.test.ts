import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findKey } from "../../../scripts/start/find-key.ts";
import {
  addFiles,
  makeDataFolder,
  toAccountText,
} from "../../performance-account/account/data-folder.ts";
import { makeJob, makeSourceNotebook } from "./make-job.ts";

const makeData = () => makeDataFolder({ 2018: toAccountText({ companies: "10" }) });
const job = makeJob();
const data = await makeData();
const key = await findKey(job, data);

it("findKey is the same hash for the same job and data", async () => {
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await findKey(makeJob(), data)).toBe(key);
});

it.each([
  ["the notebook's title or place", { source: makeSourceNotebook({ slug: "02", title: "B" }) }],
  ["the folder to publish to", { folder: "/elsewhere" }],
  ["the kernel's name", { kernel: { ...job.kernel, displayName: "Another" } }],
])("findKey does not change with %s", async (_, changes) => {
  expect(await findKey(makeJob(changes), data)).toBe(key);
});

it.each([
  ["the notebook's text", { source: makeSourceNotebook({ text: "{ }" }) }],
  ["the language", { lang: "da" as const }],
  ["a parameter", { parameters: { year: 2031 } }],
  ["the kernel's command", { kernel: { ...job.kernel, argv: ["none", "--other"] } }],
])("findKey changes with %s", async (_, changes) => {
  expect(await findKey(makeJob(changes), data)).not.toBe(key);
});

it.each<[string, (folder: string) => Promise<unknown>]>([
  [
    "a figure",
    (folder) => writeFile(join(folder, "accounts/2018.csv"), toAccountText({ companies: "11" })),
  ],
  ["the sources", (folder) => writeFile(join(folder, "sources.csv"), "")],
  ["another account", (folder) => writeFile(join(folder, "accounts/2019.csv"), "")],
  ["one account less", (folder) => rm(join(folder, "accounts/2018.csv"))],
  ["a figure of another source", (folder) => addFiles(folder, { "figures/a.csv": "" })],
  ["a break", (folder) => addFiles(folder, { "breaks.csv": "" })],
])("findKey changes with the data: %s", async (_, change) => {
  const folder = await makeData();
  const before = await findKey(job, folder);
  await change(folder);
  expect(await findKey(job, folder)).not.toBe(before);
});

it.each([
  ["da", true],
  ["en", false],
] as const)(
  "findKey of a notebook in %s depends on the Danish beside it: %s",
  async (lang, depends) => {
    const folder = await mkdtemp(join(tmpdir(), "notebooks-"));
    const own = makeJob({ lang, source: makeSourceNotebook({ path: join(folder, "01.ipynb") }) });
    const before = await findKey(own, data);
    await writeFile(join(folder, "01.da.json"), "{}");
    expect((await findKey(own, data)) !== before).toBe(depends);
  },
);

it("findKey does not change with an empty folder in the data", async () => {
  const folder = await makeData();
  const before = await findKey(job, folder);
  await mkdir(join(folder, "empty"));
  expect(await findKey(job, folder)).toBe(before);
});

it("findKey does not change with the place of the data", async () => {
  expect(await findKey(job, await makeData())).toBe(key);
});

it("findKey takes the repository's data by default", async () => {
  expect(await findKey(job)).toBe(await findKey(job, "data"));
});
