import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../../scripts/start/run.ts";
import { callCommand } from "../../call-command.ts";
import { makeNotebook, makeNotebookFolder } from "../../notebook-press/run/make-notebook.ts";
import { makeDataFolder, toAccountText } from "../../performance-account/account/data-folder.ts";

// What starts no kernel is asked in this process; `start.test.ts` starts real ones.

const data = await makeDataFolder({ 2018: toAccountText({ companies: "18.058" }) });
const makeOut = () => mkdtemp(join(tmpdir(), "out-"));
const call = (...args: readonly string[]) =>
  callCommand(run, args, { PERFORMANCE_ACCOUNT_DATA: data });

const notebooks = await makeNotebookFolder({ "01-good": makeNotebook("Good", "year;") });
const row = (line: string) => `indicator,printed,section,source,note\n${line}\n`;
const badData = (text: string) => makeDataFolder({ 2018: text });

it.each<[string, readonly string[], RegExp]>([
  [
    "an unknown year",
    ["--year", "2031", "--data", data],
    /Cannot run for year "2031": wanted one of 2018/,
  ],
  [
    "an unknown notebook",
    ["--only", "fundign"],
    /Cannot find notebook "fundign": wanted one of 01-good/,
  ],
  ["an unknown kernel", ["--kernel", "python9"], /"python9".*tslab/s],
  ["an unknown option", ["--yaer", "2018"], /^Cannot read --yaer: wanted an option/],
  [
    "a missing column",
    ["--data", await badData("indicator,printed,section,source\ncompanies,5,Part,account-2018\n")],
    /2018\.csv:1: error: .*wanted a column "note"/,
  ],
  [
    "a doubled indicator",
    [
      "--data",
      await badData(row("companies,1,Part,account-2018,\ncompanies,2,Part,account-2018,")),
    ],
    /2018\.csv:3: error: companies: found a second row/,
  ],
  [
    "an unknown indicator",
    ["--data", await badData(row("companeis,1,Part,account-2018,"))],
    /perhaps "companies"/,
  ],
  [
    "a number that cannot be read",
    ["--data", await badData(row("companies,lots,Part,account-2018,"))],
    /companies: found "lots", wanted a whole number/,
  ],
  [
    "a number with two readings",
    ["--data", await badData(row("secretariat_fte,1.015,Part,account-2018,"))],
    /two readings, 1\.015 \(english notation\) and 1,015 \(danish notation\)/,
  ],
  [
    "a negative count",
    ["--data", await badData(row("companies,-5,Part,account-2018,"))],
    /companies: found "-5", wanted zero or more/,
  ],
  [
    "an empty file",
    ["--data", await badData("")],
    /2018\.csv: error: found nothing, wanted columns/,
  ],
])("start refuses %s with code 2 and writes nothing", async (_, args, message) => {
  const out = await makeOut();
  const { code, stdout, stderr } = await call("--notebooks", notebooks, "--out", out, ...args);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect([code, stdout, await readdir(out)]).toEqual([2, "", []]);
});

it("start --pdf without a browser says what it looked for and writes nothing", async () => {
  const out = await makeOut();
  const args = ["--notebooks", notebooks, "--out", out, "--pdf"];
  const { code, stdout, stderr } = await callCommand(run, args, {
    ...{ PERFORMANCE_ACCOUNT_DATA: data, CHROMIUM: "/nowhere/chromium" },
  });
  expect(stderr).toMatch(/^Cannot print pages as PDF: wanted .* at "\/nowhere\/chromium"/);
  expect([code, stdout, await readdir(out)]).toEqual([2, "", []]);
});

it("start refuses to publish to a file", async () => {
  const out = join(await makeOut(), "file");
  await writeFile(out, "mine");
  const { code, stderr } = await call("--notebooks", notebooks, "--out", out);
  expect([code, await readFile(out, "utf8")]).toEqual([2, "mine"]);
  expect(stderr).toMatch(/Cannot publish to ".*file": wanted a folder/);
});

it("start lists the parameters as a table and as JSON, and runs nothing", async () => {
  const out = await makeOut();
  const listed = await call("--list-parameters", "--out", out);
  expect(listed).toMatchObject({ code: 0, stderr: "" });
  expect(listed.stdout).toMatch(
    /01-overview +year +number +2018 +The year that the figures describe/,
  );
  const { stdout } = await call("--list-parameters", "--json", "--only", "funding");
  expect(JSON.parse(stdout)).toMatchObject([
    { notebook: "02-funding", name: "year", type: "number", default: "2018" },
    { notebook: "02-funding", name: "population", default: '""' },
    { notebook: "02-funding", name: "lang", type: '"en" | "da"', default: '"en"' },
  ]);
  expect(await readdir(out)).toEqual([]);
});

it.each([
  ["--param", "year=2019"],
  ["--param", "yaer=2018"],
  ["--param", "year"],
  ["--params", "no-such.yaml"],
  ["--json"],
])("start refuses %s %s with code 2 and starts no kernel", async (...args) => {
  const out = await makeOut();
  const { code, stdout, stderr } = await call(...args.filter(Boolean), "--out", out);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Cannot /);
  expect(await readdir(out)).toEqual([]);
});
