import { execFile } from "node:child_process";
import { relative } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { fromSources } from "../../from-sources.ts";
import {
  addFiles,
  makeDataFolder,
  toAccountText,
  toFiguresText,
  toSourcesText,
} from "./data-folder.ts";

const years = [2020, 2018, 2017];
const sources = toSourcesText({
  ...Object.fromEntries(years.map((year) => [`s${year}`, { year }])),
  page: { year: 2016 },
});
const texts = years.map((year) => [year, toAccountText({ companies: "5" }, `s${year}`)]);
const data = await addFiles(await makeDataFolder(Object.fromEntries(texts), sources), {
  "figures/a.csv": toFiguresText(["companies,2016,clusters-and-networks,result,16.500"]),
});

/** What is read of the data folder: results of a notebook hold until one of these changes. */
async function listReads(call: string): Promise<readonly string[]> {
  const script = `
    const reads = new Set();
    import { subscribe } from "node:diagnostics_channel";
    subscribe("node:permission-model:fs", ({ resource }) => reads.add(resource));
    const { loadAccount, loadEarlier } = await import("performance-account");
    const options = { data: ${JSON.stringify(data)} };
    ${call};
    console.log(JSON.stringify([...reads]));`;
  const args = [fromSources, "--permission-audit", "--disable-warning=SecurityWarning"];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...args,
    "--input-type=module",
    "--eval",
    script,
  ]);
  const reads: readonly string[] = JSON.parse(stdout);
  return reads
    .filter((path) => path.startsWith(data))
    .map((path) => relative(data, path))
    .toSorted();
}

const others = ["breaks.csv", "figures", "figures/a.csv", "sources.csv"];

it.each([
  ["loadAccount reads", "await loadAccount(2018, options)", ["accounts/2018.csv", "sources.csv"]],
  [
    "loadAccount of a year without a file of its own reads",
    "await loadAccount(2016, options)",
    ["accounts", "accounts/2016.csv", ...others],
  ],
  [
    "loadEarlier reads",
    "await loadEarlier(await loadAccount(2018, options), options)",
    ["accounts", "accounts/2017.csv", "accounts/2018.csv", ...others],
  ],
])("%s no account but those that it needs", async (_, call, reads) => {
  expect(await listReads(call)).toEqual(reads);
});
