import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { run } from "../../../scripts/check-data/run.ts";
import { callCommand } from "../../call-command.ts";
import { fromSources } from "../../from-sources.ts";
import {
  makeDataFolder,
  toAccountText,
  toSourcesText,
} from "../../performance-account/account/data-folder.ts";

const check = (args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) =>
  callCommand(run, args, env);

it("check-data is a command", async () => {
  const args = [fromSources, "scripts/check-data.ts", "--help"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^Usage: npm run check-data/);
});

it("check-data finds no error in our own data", async () => {
  const { code, stdout, stderr } = await check([]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /\ndata.accounts.2018\.csv\nPerformance Account 2018, 2018, clusters-and-/,
  );
  expect(stdout).toMatch(/^ {2}ok {7}number can be read {2,}21 figures$/m);
  expect(stdout).toMatch(/^ {2}not run {2}a funding split .* financing_state, .* are missing$/m);
  expect(stdout).toMatch(/\n\d+ accounts?, \d+ checks: 0 errors, \d+ warnings?, \d+ not run\n$/);
});

const years = { 2016: "9.022", 2017: "9.021", 2018: "18.058" };
const sources = Object.keys(years).map((year) => [`a-${year}`, { year: Number(year) }] as const);
const made = await makeDataFolder(
  Object.fromEntries(
    Object.entries(years).map(([year, companies]) => [
      year,
      toAccountText({ companies }, `a-${year}`),
    ]),
  ),
  toSourcesText(Object.fromEntries([...sources, ["unused", { year: 2015 }]])),
);
const faulty = await makeDataFolder({
  2018: toAccountText({ companies: "100", companies_courses: "101", clusters: "many" }),
});
const empty = await mkdtemp(join(tmpdir(), "empty-"));

it.each<[string, string, number, readonly RegExp[]]>([
  [
    "several accounts, with warnings",
    made,
    0,
    [
      /warning {2}every source is cited +4 sources\n +\S+sources\.csv:5: warning: found "unused"/,
      /2018\.csv:2: warning: companies: found "18\.058" after "9\.021" in 2017, wanted a change/,
      /\n3 accounts, 58 checks: 0 errors, 2 warnings, \d+ not run\n$/,
    ],
  ],
  [
    "an account with errors",
    faulty,
    1,
    [
      /error {4}number can be read +3 figures\n +\S+2018\.csv:4: error: clusters: found "many"/,
      /2018\.csv:3: error: companies_courses: found "101", wanted no more than companies "100"/,
      /1 account, \d+ checks: 2 errors, 0 warnings, \d+ not run\n$/,
    ],
  ],
  [
    "a folder without data",
    empty,
    1,
    [/found no account, wanted a file such as 2018\.csv/, /^0 accounts, /m, /: 2 errors,/],
  ],
])("check-data checks %s", async (_, data, wanted, patterns) => {
  const { code, stdout, stderr } = await check(["--data", data]);
  expect([code, stderr]).toEqual([wanted, ""]);
  for (const pattern of patterns) expect(stdout).toMatch(pattern);
});

it("check-data --only-faults leaves out what found nothing, and counts it all the same", async () => {
  const { stdout } = await check(["--data", made, "--only-faults"]);
  expect(stdout).not.toMatch(/^ {2}(ok|not run)/m);
  expect(stdout.match(/^ {2}warning/gm)).toHaveLength(2);
  expect(stdout).toContain("3 accounts, 58 checks: ");
});

it.each<[string, readonly string[], number]>([
  ["warnings", ["--data", made], 0],
  ["errors", ["--data", faulty], 1],
])("check-data --json prints JSON and nothing else with %s", async (_, args, wanted) => {
  const { code, stdout, stderr } = await check([...args, "--json"]);
  expect([code, stderr]).toEqual([wanted, ""]);
  const { accounts, checks, summary } = JSON.parse(stdout);
  const keys = ["check", "file", "state", "looked", "noun", "skipped", "faults"];
  for (const one of checks) expect(Object.keys(one).filter((key) => key !== "year")).toEqual(keys);
  const faults = checks.flatMap((one: { faults: unknown[] }) => one.faults);
  expect(faults).toHaveLength(summary.errors + summary.warnings);
  expect(checks).toHaveLength(summary.checks);
  expect(accounts[0]).toMatchObject({ year: 2018, population: "clusters-and-networks" });
  const described = (await check(["--help"])).stdout;
  for (const key of [...keys, "accounts", "checks", "summary", ...Object.keys(summary)])
    expect(described).toMatch(new RegExp(`\\b${key}\\b`));
});

it.each([
  ["in colour where that is asked for", { FORCE_COLOR: "1", NO_COLOR: undefined }, true],
  ["plainly where no terminal is", { FORCE_COLOR: undefined, NO_COLOR: undefined }, false],
  ["plainly where NO_COLOR is set", { FORCE_COLOR: undefined, NO_COLOR: "1" }, false],
])("check-data prints %s", async (_, env, isColoured) => {
  const { stdout } = await check([], env);
  expect(stdout.includes("\u001B[")).toBe(isColoured);
});

it("check-data --help prints the usage and nothing else", async () => {
  const { code, stdout, stderr } = await check(["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage: npm run check-data/);
});

it.each([
  ["an unknown option", ["--jsn"], /^Cannot read --jsn: wanted an option.*Usage/s],
  ["a folder that is not there", ["--data", "nowhere"], /^Cannot check "nowhere": wanted a folder/],
  ["a file for a folder", ["--data", "package.json"], /^Cannot check "package.json": wanted/],
  ["an argument", ["2018"], /^Cannot read "2018": wanted options only\n\nUsage/],
])("check-data refuses %s", async (_, args, message) => {
  const { code, stdout, stderr } = await check(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

it("package.json has the command", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  expect(scripts["check-data"]).toBe("node scripts/with-setup.mjs scripts/check-data.ts");
});
