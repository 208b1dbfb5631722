import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
import { DataError } from "../../../lib/performance-account/src/account/fault.ts";
import { loadAccount, loadAccounts } from "../../../lib/performance-account/src/account/load.ts";
import { makeDataFolder, toAccountText, toSourcesText } from "./data-folder.ts";

const small = toAccountText({ clusters: "38", companies: "18.058" });
const older = toAccountText({ companies: "7.522" }, "account-2017");
const row = (line: string) => `indicator,printed,section,source,note\n${line}\n`;

it("loadAccount reads the printed figures of the year that is asked for", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: older });
  const account = await loadAccount(2017, { data });
  expect(account).toMatchObject({ year: 2017, population: "innovation-networks", warnings: [] });
  expect(account.figures.companies).toMatchObject({
    value: 7522,
    printed: "7.522",
    section: "Part",
  });
});

it("loadAccount reads a file with a byte-order mark and CRLF", async () => {
  const text = `\uFEFF${small.replaceAll("\n", "\r\n")}`;
  const { figures } = await loadAccount(2018, { data: await makeDataFolder({ 2018: text }) });
  expect(figures.companies.value).toBe(18058);
});

it("loadAccount keeps warnings with the account", async () => {
  const data = await makeDataFolder({ 2018: toAccountText({ secretariat_fte: "990" }) });
  const { warnings } = await loadAccount(2018, { data });
  expect(warnings).toMatchObject([
    {
      ...{ severity: "warning", check: "averages lie in a plausible range", line: 2 },
      file: join(data, "accounts", "2018.csv"),
    },
  ]);
});

it.each([
  ["the years there are", { 2018: small, 2017: small, notes: "" }, "2018, 2017"],
  ["that there is none", {}, "none, since there is no account"],
])("loadAccount of another year names %s", async (_, accounts, years) => {
  const data = await makeDataFolder(accounts);
  await expect(loadAccount(2031, { data })).rejects.toThrow(
    new RangeError(`Cannot load the account of "2031": wanted one of ${years}`),
  );
});

it("loadAccount is not stopped by a fault in another year", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: "nonsense" });
  expect((await loadAccount(2018, { data })).year).toBe(2018);
});

it("loadAccount is stopped by a fault in its own year", async () => {
  const data = await makeDataFolder({ 2018: toAccountText({ companies: "-5", clusters: "3" }) });
  await expect(loadAccount(2018, { data })).rejects.toThrow(DataError);
});

it("loadAccounts gives the newest first", async () => {
  const data = await makeDataFolder({ 2017: older, 2018: small });
  expect((await loadAccounts({ data })).map(({ year }) => year)).toEqual([2018, 2017]);
});

it("loadAccounts lists all faults of all files at once, with their paths", async () => {
  const data = await makeDataFolder({
    2018: row("companies,many,Part,account-2018,\nnewsletter,1,Part,account-2018,"),
    2017: row("clusters,9.9,,account-2017,"),
  });
  const error = await loadAccounts({ data }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(DataError);
  expect(
    error.faults.map(({ file, line }: { file: string; line: number }) => [file, line]),
  ).toEqual([
    [join(data, "accounts", "2018.csv"), 2],
    [join(data, "accounts", "2018.csv"), 3],
    [join(data, "accounts", "2017.csv"), 2],
  ]);
});

it.each([
  [
    "bytes that are not UTF-8",
    { 2018: new Uint8Array([0x69, 0xe6, 0x0a]) },
    /2018\.csv: error: found bytes that are not UTF-8, wanted text in UTF-8/,
  ],
  ["no account", {}, /found no account, wanted a file such as 2018\.csv/],
])("loadAccounts refuses %s", async (_, accounts, message) => {
  await expect(loadAccounts({ data: await makeDataFolder(accounts) })).rejects.toThrow(message);
});

it("loadAccounts refuses a folder that is not there", async () => {
  await expect(loadAccounts({ data: "/nowhere" })).rejects.toThrow(
    /sources\.csv: error: found ENOENT/,
  );
});

it("loadAccounts refuses a faulty sources.csv, even where no account needs the row", async () => {
  const header = "id,title,publisher,year,population,address,accessed,licence,note";
  const lines = ["account-2018,T,P,2018,clusters-and-networks,x,2026-11-23,None,", "b,,,,,,,,"];
  const data = await makeDataFolder({ 2018: small }, [header, ...lines].join("\n"));
  await expect(loadAccounts({ data })).rejects.toThrow(
    /sources\.csv:3: error: title: found title ""/,
  );
});

it("checkAccounts gives the accounts that can be used, and the faults of the others", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: "nonsense" });
  const { accounts, faults } = await checkAccounts({ data });
  expect(accounts.map(({ year }) => year)).toEqual([2018]);
  expect(faults.length).toBeGreaterThan(0);
});

/** What each check says of a file, in short. */
async function checkFile(
  name: string,
  accounts: Parameters<typeof makeDataFolder>[0],
  sources?: string,
) {
  const data = await makeDataFolder(accounts, sources);
  const { results } = await checkAccounts({ data });
  return results
    .filter(({ file }) => file === join(data, name))
    .map(({ check, state, looked, noun }) => `${state}: ${check}, ${looked} ${noun}`);
}

it("checkAccounts gives every check of every file, in order, with what it looked at", async () => {
  const text = toAccountText({ companies: "10", clusters: "" });
  expect(await checkFile(join("accounts", "2018.csv"), { 2018: text })).toEqual([
    "ok: file can be read, 1 files",
    "ok: file is a table, 2 rows",
    "ok: indicator is named once, 2 rows",
    "ok: row is complete, 2 rows",
    "ok: source is there, 2 rows",
    "ok: year is the source's, 2 rows",
    "ok: number can be read, 1 figures",
    "ok: no number is negative, 1 figures",
    "ok: one population, 2 figures",
    "ok: figures come from one document, 2 figures",
    "not-run: certified clusters add up to the clusters, 0 figures",
    "not-run: no part exceeds its whole, 0 figures",
    "not-run: a funding split adds up to its total, 0 figures",
    "ok: counts are whole, 1 figures",
    "not-run: averages lie in a plausible range, 0 figures",
    "not-run: no figure more than doubles or halves, 0 figures",
    "not-run: no count above 100 stays the same, 0 figures",
  ]);
  expect(await checkFile("sources.csv", { 2018: text })).toEqual([
    "ok: file can be read, 1 files",
    "ok: file is a table, 1 rows",
    "ok: row is complete, 1 rows",
    "ok: source is named once, 1 rows",
    "ok: a document is listed for one year, 1 sources",
    "ok: every source is cited, 1 sources",
  ]);
  expect(await checkFile("accounts", { 2018: text, 2017: text })).toEqual([
    "ok: there is an account, 2 files",
  ]);
});

it.each<[string, string | Uint8Array, string, readonly string[]]>([
  [
    "bytes that are no text",
    new Uint8Array([0xe6]),
    "the file cannot be read",
    ["file can be read"],
  ],
  ["no table", "nonsense", "there is no row", ["file is a table"]],
  ["no row", row(""), "there is no row", ["file is a table"]],
])("checkAccounts says why checks of %s did not run", async (_, text, reason, failed) => {
  const data = await makeDataFolder({ 2018: text });
  const { results } = await checkAccounts({ data });
  const ofYear = results.filter(({ year }) => year === 2018);
  expect(ofYear).toHaveLength(17);
  const names = ofYear.filter(({ state }) => state === "error").map(({ check }) => check);
  expect(names).toEqual(failed);
  expect(ofYear.find(({ check }) => check === "row is complete")?.skipped).toBe(reason);
  expect(results.find(({ check }) => check === "every source is cited")?.state).toBe("not-run");
});

it("checkAccounts lets a row come only to the checks that it has something for", async () => {
  const lines = [
    "companies,many,Part,account-2018,",
    "clusters,-3,Part,elsewhere,",
    "countries,,,,",
  ];
  const found = await checkFile(join("accounts", "2018.csv"), { 2018: row(lines.join("\n")) });
  expect(found.slice(2, 9)).toEqual([
    "ok: indicator is named once, 3 rows",
    "error: row is complete, 3 rows",
    "error: source is there, 2 rows",
    "ok: year is the source's, 1 rows",
    "error: number can be read, 1 figures",
    "not-run: no number is negative, 0 figures",
    "not-run: one population, 0 figures",
  ]);
});

it("checkAccounts has the faults of its results, and no others", async () => {
  const text = toAccountText({ companies: "10", companies_courses: "11", clusters: "many" });
  const data = await makeDataFolder({ 2018: text, 2017: "nonsense" });
  const { faults, results } = await checkAccounts({ data });
  const ofResults = results.flatMap((result) => result.faults);
  expect(ofResults).toHaveLength(faults.length);
  expect(faults).toEqual(expect.arrayContaining(ofResults));
  for (const { check, file, faults: own } of results)
    for (const fault of own) expect(fault).toMatchObject({ check, file });
});

it("checkAccounts checks texts as if they were written, and compares them with the files", async () => {
  const data = await makeDataFolder({ 2017: older });
  const texts = {
    "accounts/2018.csv": toAccountText({ companies: "7.522", clusters: "9" }),
    "sources.csv": toSourcesText({
      "account-2017": { year: 2017, population: "innovation-networks" },
      "account-2018": { year: 2018, population: "innovation-networks" },
    }),
  };
  const proposed = await checkAccounts({ data, texts });
  expect(proposed.faults).toMatchObject([
    { check: "no count above 100 stays the same", indicator: "companies", line: 2 },
  ]);
  for (const [path, text] of Object.entries(texts)) await writeFile(join(data, path), text);
  expect(await checkAccounts({ data })).toEqual(proposed);
});

it("checkAccounts gives the sources in their order", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: older });
  const { sources } = await checkAccounts({ data });
  expect(sources.map(({ id }) => id)).toEqual(["account-2018", "account-2017"]);
});
