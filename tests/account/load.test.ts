import { sep } from "node:path";
import { expect, it } from "vitest";
import { DataError } from "../../lib/src/account/fault.ts";
import { checkAccounts, loadAccount, loadAccounts } from "../../lib/src/account/load.ts";
import { makeDataFolder, toAccountText } from "./data-folder.ts";

const small = toAccountText({ clusters: "38", companies: "18.058" });

it("loadAccount reads the printed figures of the year that is asked for", async () => {
  const data = await makeDataFolder({
    2018: small,
    2017: toAccountText({ companies: "7.522" }, "account-2017"),
  });
  const account = await loadAccount(2017, { data });
  expect(account).toMatchObject({ year: 2017, population: "innovation-networks", warnings: [] });
  expect(account.figures.companies).toMatchObject({
    value: 7522,
    printed: "7.522",
    section: "Part",
  });
});

it("loadAccount has a missing figure for every indicator without a row", async () => {
  const account = await loadAccount(2018, { data: await makeDataFolder({ 2018: small }) });
  expect(account.figures.newsletters).toMatchObject({
    value: undefined,
    printed: "",
    missing: "“Account 2018” does not give it.",
  });
});

it("loadAccount gives the reason of a row without a number", async () => {
  const text = toAccountText({ companies: "10", financing_state: "" });
  const { figures } = await loadAccount(2018, { data: await makeDataFolder({ 2018: text }) });
  expect(figures.financing_state).toMatchObject({ value: undefined, missing: "A picture" });
});

it("loadAccount names the years there are", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: small });
  await expect(loadAccount(2031, { data })).rejects.toThrow(
    new RangeError('Cannot load the account of "2031": wanted one of 2018, 2017'),
  );
});

it("loadAccount is not stopped by a fault in another year", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: "nonsense" });
  expect((await loadAccount(2018, { data })).year).toBe(2018);
});

it("loadAccounts gives the newest first", async () => {
  const older = toAccountText({ companies: "7.522" }, "account-2017");
  const data = await makeDataFolder({ 2017: older, 2018: small });
  expect((await loadAccounts({ data })).map(({ year }) => year)).toEqual([2018, 2017]);
});

it.each([
  ["a byte-order mark", `\uFEFF${small}`],
  ["CRLF", small.replaceAll("\n", "\r\n")],
  ["both, and blank lines", `\uFEFF${small.replaceAll("\n", "\r\n")}\r\n\r\n`],
  [
    "columns in another order",
    "note,source,section,printed,indicator\n,account-2018,Part,18.058,companies\n",
  ],
  [
    "quoted cells",
    'indicator,printed,section,source,note\ncompanies,"18,058","A, b",account-2018,"c"\n',
  ],
])("loadAccount accepts %s", async (_, text) => {
  const { figures } = await loadAccount(2018, { data: await makeDataFolder({ 2018: text }) });
  expect(figures.companies.value).toBe(18058);
});

const row = (line: string) => `indicator,printed,section,source,note\n${line}\n`;

it.each<[string, string, string]>([
  [
    "an empty file",
    "",
    "2018.csv: error: found nothing, wanted columns indicator, printed, section, source, note",
  ],
  ["only a header", row(""), "2018.csv: error: found no figures, wanted at least one row"],
  [
    "a missing column",
    "indicator,printed,source,note\ncompanies,1,account-2018,\n",
    '2018.csv:1: error: found columns indicator, printed, source, note, wanted a column "section"',
  ],
  [
    "an unknown column",
    "indicator,printed,section,source,note,value\n",
    '2018.csv:1: error: found column "value", wanted only columns',
  ],
  [
    "a short row",
    row("companies,1"),
    "2018.csv:2: error: found 2 cells, wanted 5, as in the header",
  ],
  [
    "a doubled indicator",
    row("companies,1,Part,account-2018,\ncompanies,2,Part,account-2018,"),
    "2018.csv:3: error: companies: found a second row (the first is on line 2), wanted one row",
  ],
  [
    "an unknown indicator, with the nearest known one",
    row("companies_new_idea,1,Part,account-2018,"),
    '2018.csv:2: error: found indicator "companies_new_idea", wanted an indicator of the catalogue, perhaps "companies_new_ideas"',
  ],
  [
    "a number that cannot be read",
    row("companies,many,Part,account-2018,"),
    '2018.csv:2: error: companies: found "many", wanted a whole number, such as 1,015 or 1.015',
  ],
  [
    "a number with two readings",
    row("secretariat_fte,1.015,Part,account-2018,"),
    '2018.csv:2: error: secretariat_fte: found "1.015": it has two readings, 1.015 (english notation) and 1,015 (danish notation), wanted a form that has one',
  ],
  [
    "a count with decimals",
    row("clusters,9.9,Part,account-2018,"),
    '2018.csv:2: error: clusters: found "9.9", wanted a whole number, such as 1,015 or 1.015',
  ],
  [
    "a negative count",
    row("companies,-5,Part,account-2018,"),
    '2018.csv:2: error: companies: found "-5", wanted zero or more',
  ],
  [
    "a missing section",
    row("companies,5,,account-2018,"),
    '2018.csv:2: error: companies: found section "", wanted the heading under which the figure stands',
  ],
  [
    "a missing number without a reason",
    row("companies,,Part,account-2018,"),
    '2018.csv:2: error: companies: found note "", wanted the reason why no number is printed',
  ],
  [
    "an unknown source",
    row("companies,5,Part,elsewhere,"),
    '2018.csv:2: error: companies: found source "elsewhere", wanted a source of sources.csv: account-2018, account-2017',
  ],
  [
    "a source of another year",
    row("companies,5,Part,account-2017,"),
    '2018.csv:2: error: companies: found source "account-2017" for 2017, wanted one for 2018',
  ],
  ["an open quotation mark", row('companies,"5,Part,account-2018,'), "wanted CSV text"],
])("loadAccounts refuses %s", async (_, text, message) => {
  const data = await makeDataFolder({ 2018: text });
  const error = await loadAccounts({ data }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(DataError);
  expect(error.message.replaceAll(`${data}${sep}accounts${sep}`, "")).toContain(message);
});

it("loadAccounts lists all faults of all files at once", async () => {
  const data = await makeDataFolder({
    2018: row("companies,many,Part,account-2018,\nnewsletter,1,Part,account-2018,"),
    2017: row("clusters,9.9,,account-2017,"),
  });
  const { faults } = await loadAccounts({ data }).catch((error) => error);
  expect(faults.map(({ line }: { line: number }) => line)).toEqual([2, 3, 2]);
});

it.each([
  [
    "bytes that are not UTF-8",
    { 2018: new Uint8Array([0x69, 0xe6, 0x0a]) },
    /wanted text in UTF-8/,
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

it.each([
  [
    "accessed",
    "a-b,T,P,2018,clusters-and-networks,x,yesterday,None,",
    /found accessed "yesterday", wanted a day/,
  ],
  [
    "population",
    "a-b,T,P,2018,everybody,x,2026-11-23,None,",
    /found population "everybody", wanted innovation-/,
  ],
  [
    "year",
    "a-b,T,P,18,clusters-and-networks,x,2026-11-23,None,",
    /found year "18", wanted the year/,
  ],
])("loadAccounts refuses a source with a wrong %s", async (_, line, message) => {
  const text = `id,title,publisher,year,population,address,accessed,licence,note\n${line}\n`;
  const data = await makeDataFolder({ 2018: small }, text);
  await expect(loadAccounts({ data })).rejects.toThrow(message);
});

it("checkAccounts gives the accounts that can be used, and the faults of the others", async () => {
  const data = await makeDataFolder({ 2018: small, 2017: "nonsense" });
  const { accounts, faults } = await checkAccounts({ data });
  expect(accounts.map(({ year }) => year)).toEqual([2018]);
  expect(faults.length).toBeGreaterThan(0);
});
