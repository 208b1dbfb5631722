import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findVersions } from "../../../scripts/start/site.ts";
import {
  addFiles,
  makeDataFolder,
  toAccountText,
} from "../../performance-account/account/data-folder.ts";

const makeData = async () =>
  addFiles(await makeDataFolder({ 2018: toAccountText({ companies: "10" }) }), {
    "figures/a.csv": "",
  });
const { data, ...others } = await findVersions(await makeData());

it("findVersions names this library", () => {
  expect(others).toEqual({ "performance-account": expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

it("findVersions gives the same data the same hash, wherever they lie", async () => {
  expect(data).toMatch(/^[0-9a-f]{64}$/);
  expect((await findVersions(await makeData())).data).toBe(data);
});

it.each<[string, (folder: string) => Promise<unknown>, boolean]>([
  ["a figure", (folder) => writeFile(join(folder, "accounts/2018.csv"), "x"), true],
  ["the sources", (folder) => writeFile(join(folder, "sources.csv"), "x"), true],
  ["another account", (folder) => writeFile(join(folder, "accounts/2019.csv"), ""), true],
  ["one account less", (folder) => rm(join(folder, "accounts/2018.csv")), true],
  ["a figure of another source", (folder) => writeFile(join(folder, "figures/a.csv"), "x"), true],
  ["more of other sources", (folder) => writeFile(join(folder, "figures/b.csv"), ""), true],
  ["a break", (folder) => writeFile(join(folder, "breaks.csv"), ""), true],
  ["a file that nothing reads", (folder) => writeFile(join(folder, "README.md"), "x"), false],
])("findVersions heeds a change of %s as it should", async (_, change, isOther) => {
  const folder = await makeData();
  await change(folder);
  expect((await findVersions(folder)).data !== data).toBe(isOther);
});

it("findVersions needs no figures of other sources", async () => {
  const folder = await makeDataFolder({ 2018: toAccountText({ companies: "10" }) });
  expect((await findVersions(folder)).data).toMatch(/^[0-9a-f]{64}$/);
});
