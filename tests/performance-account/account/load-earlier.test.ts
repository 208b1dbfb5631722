import { expect, it } from "vitest";
import { loadAccount, loadEarlier } from "../../../lib/performance-account/src/account/load.ts";
import { makeDataFolder, toAccountText, toSourcesText } from "./data-folder.ts";

const networks = { population: "innovation-networks" } as const;
const sources = toSourcesText({
  s2020: { year: 2020 },
  s2018: { year: 2018 },
  s2017: { year: 2017 },
  s2016: { year: 2016, ...networks },
  s2015: { year: 2015, ...networks },
});
const toText = (year: number, printed = "5") => toAccountText({ companies: printed }, `s${year}`);
const data = await makeDataFolder(
  Object.fromEntries([2020, 2018, 2017, 2016, 2015].map((year) => [year, toText(year)])),
  sources,
);

it.each([
  ["over a gap of years", 2020, 2018, 2016],
  ["the nearest of two", 2018, 2017, 2016],
  ["only another population", 2017, undefined, 2016],
  ["only the same population", 2016, 2015, undefined],
  ["nothing before the first", 2015, undefined, undefined],
])("loadEarlier finds %s", async (_, year, same, other) => {
  const earlier = await loadEarlier(await loadAccount(year, { data }), { data });
  expect([earlier.same?.year, earlier.other?.year]).toEqual([same, other]);
});

const broken = async (year: number) =>
  makeDataFolder({ 2020: toText(2020), 2018: toText(2018), [year]: toText(year, "lots") }, sources);

it("loadEarlier refuses an earlier account with faults", async () => {
  const folder = { data: await broken(2018) };
  const account = await loadAccount(2020, folder);
  await expect(loadEarlier(account, folder)).rejects.toThrow(/2018\.csv:2: error: companies/);
});

it("loadEarlier does not mind faults of an account that it needs not", async () => {
  const folder = { data: await broken(2015) };
  const { same } = await loadEarlier(await loadAccount(2020, folder), folder);
  expect(same?.year).toBe(2018);
});
