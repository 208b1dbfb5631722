import { join } from "node:path";
import { expect, it } from "vitest";
import type { Population } from "../../../lib/performance-account/src/account/account.ts";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
import { yearChecks } from "../../../lib/performance-account/src/account/checks.ts";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import { makeDataFolder, toAccountText, toSourcesText } from "./data-folder.ts";

const labels = { certified_gold: "14", certified_silver: "6", certified_bronze: "18" };
const split = {
  financing_state: "40 mio. kr.",
  financing_regions: "20 mio. kr.",
  financing_municipalities: "5 mio. kr.",
  financing_eu: "15 mio. kr.",
  financing_private: "18 mio. kr.",
  financing_other: "2 mio. kr.",
};
const shares = {
  financing_state: "40%",
  financing_regions: "20%",
  financing_municipalities: "5%",
  financing_eu: "15%",
  financing_private: "18%",
  financing_other: "2%",
};

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["labels that add up", { clusters: "38", ...labels }, []],
  [
    "more labels than clusters",
    { clusters: "37", ...labels },
    ["error clusters 38 certified clusters of 37"],
  ],
  [
    "fewer labels than clusters",
    { clusters: "40", ...labels },
    ["warning clusters 38 certified clusters of 40"],
  ],
  ["a label that is missing", { clusters: "37", ...labels, certified_gold: "" }, []],
  ["a part as large as its whole", { companies: "100", companies_courses: "100" }, []],
  [
    "a part larger than its whole",
    { companies: "100", companies_courses: "101" },
    ['error companies_courses "101"'],
  ],
  ["a part whose whole is missing", { companies_courses: "101" }, []],
  ["a split that adds up", { financing_total: "100 mio. kr.", ...split }, []],
  ["a split that adds up but for rounding", { financing_total: "102 mio. kr.", ...split }, []],
  [
    "a split that does not add up",
    { financing_total: "200 mio. kr.", ...split },
    ["error financing_total parts that add up to DKK 100000000"],
  ],
  ["an incomplete split", { financing_total: "200 mio. kr.", ...split, financing_eu: "" }, []],
  ["shares that add up", { financing_total: "494 mio. kr.", ...shares }, []],
  ["shares that add up but for rounding", { ...shares, financing_eu: "16%" }, []],
  [
    "shares that do not add up",
    { ...shares, financing_eu: "45%" },
    ["error financing_total parts that add up to 130%"],
  ],
  [
    "a split of amounts and shares",
    { ...split, financing_eu: "45%" },
    ["error financing_total parts printed as"],
  ],
  [
    "an average out of range",
    { secretariat_fte: "990", public_actors: "47" },
    ['warning secretariat_fte "990"'],
  ],
])("checkAccounts judges %s", async (_, figures, wanted) => {
  const data = await makeDataFolder({ 2018: toAccountText(figures) });
  const { faults } = await checkAccounts({ data });
  const found = faults.map((fault) => `${fault.severity} ${fault.indicator} ${fault.found}`);
  expect(found.map((text, at) => text.slice(0, wanted[at]?.length))).toEqual(wanted);
});

it("checkAccounts gives the line of the figure that a check found", async () => {
  const text = toAccountText({ companies: "100", clusters: "3", companies_courses: "101" });
  const { faults } = await checkAccounts({ data: await makeDataFolder({ 2018: text }) });
  expect(faults.map(({ line }) => line)).toEqual([4]);
});

it.each<[string, Readonly<Record<string, string>>, string, string]>([
  ["all figures", { clusters: "38", ...labels }, "certified clusters", "ok 4 figures"],
  [
    "a sum of which one figure is missing",
    { ...labels, certified_gold: "" },
    "certified clusters",
    "not-run 0 figures, clusters and certified_gold are missing",
  ],
  [
    "some figures of many",
    { companies: "10", companies_courses: "5" },
    "no part",
    "ok 2 figures, companies_new_competences, ",
  ],
  ["counts", { companies: "10", secretariat_fte: "9.9" }, "counts", "ok 1 figures, clusters, "],
  [
    "a range of which nothing is given but one",
    { public_actors: "47", secretariat_fte: "9.9" },
    "averages",
    "ok 2 figures, knowledge_institutions is missing",
  ],
  ["shares without a total", shares, "a funding split", "ok 6 figures"],
  ["amounts without a total", split, "a funding split", "not-run 0 figures, financing_total is"],
  ["where figures come from", { companies: "10", clusters: "" }, "figures come", "ok 2 figures"],
])("checkAccounts says how much a check looked at: %s", async (_, figures, name, wanted) => {
  const data = await makeDataFolder({ 2018: toAccountText(figures) });
  const { results } = await checkAccounts({ data });
  const result = results.find(({ check }) => check.startsWith(name));
  const { state, looked, noun, skipped } = result ?? {};
  const found = `${state} ${looked} ${noun}${skipped ? `, ${skipped}` : ""}`;
  expect(found.slice(0, wanted.endsWith("missing") ? undefined : wanted.length)).toBe(wanted);
});

it("checkAccounts warns of figures that come from several documents", async () => {
  const row = "newsletters,5,Part,leaflet,";
  const data = await makeDataFolder(
    { 2018: `${toAccountText({ companies: "10" })}${row}\n` },
    toSourcesText({ "account-2018": { year: 2018 }, leaflet: { year: 2018, title: "Leaflet" } }),
  );
  const { accounts, faults } = await checkAccounts({ data });
  expect(faults).toMatchObject([
    {
      ...{ severity: "warning", check: "figures come from one document", line: 3 },
      found: 'figures of "account-2018" and "leaflet"',
    },
  ]);
  expect(accounts[0]?.warnings).toEqual(faults);
});

type Printed = Readonly<Record<string, string>>;

/** Checks accounts by year, all of one population unless said otherwise. */
async function check(
  accounts: Readonly<Record<number, Printed>>,
  populations: Readonly<Record<number, Population>> = {},
) {
  const years = Object.keys(accounts).map(Number);
  const texts = years.map((year) => [year, toAccountText(accounts[year] ?? {}, `a-${year}`)]);
  const sources = years.map((year) => {
    const population = populations[year] ?? "clusters-and-networks";
    return [`a-${year}`, { year, population }] as const;
  });
  const data = await makeDataFolder(
    Object.fromEntries(texts),
    toSourcesText(Object.fromEntries(sources)),
  );
  const { faults, results } = await checkAccounts({ data });
  const names = yearChecks.map(({ name }) => name);
  return {
    found: faults.map((fault) =>
      formatFault({ ...fault, file: fault.file.slice(data.length + 1) }),
    ),
    results: results.filter((result) => names.includes(result.check)),
  };
}

it.each<[string, Printed, Printed, readonly string[]]>([
  ["small changes", { companies: "7.522" }, { companies: "9.022" }, []],
  ["a doubling", { newsletters: "200" }, { newsletters: "400" }, []],
  ["more than a doubling", { newsletters: "200" }, { newsletters: "401" }, ['"401" after "200"']],
  ["less than half", { newsletters: "401" }, { newsletters: "200" }, ['"200" after "401"']],
  ["a number after none", { clusters: "0" }, { clusters: "5" }, ['"5" after "0"']],
  ["none twice", { clusters: "0" }, { clusters: "0" }, []],
  ["an average", { public_actors: "4.7" }, { public_actors: "47" }, ['"47" after "4.7"']],
  [
    "an amount",
    { financing_total: "4.94 mio. kr." },
    { financing_total: "494 mio. kr." },
    ['"494 mio. kr." after "4.94 mio. kr."'],
  ],
  ["a part of the financing", { financing_eu: "1 mio. kr." }, { financing_eu: "9%" }, []],
  ["the same count", { newsletters: "720" }, { newsletters: "720" }, ['"720", as in 2017']],
  [
    "the same in other words",
    { companies: "7.522" },
    { companies: "7522" },
    ['"7522", as in 2017'],
  ],
  ["the same small count", { countries: "100" }, { countries: "100" }, []],
  ["the same average", { public_actors: "147" }, { public_actors: "147" }, []],
  ["a number in one year only", { newsletters: "", clusters: "3" }, { newsletters: "720" }, []],
])("checkAccounts compares two years with %s", async (_, earlier, later, wanted) => {
  const { found } = await check({ 2017: earlier, 2018: later });
  expect(found).toEqual(wanted.map((text) => expect.stringContaining(`: found ${text}`)));
});

it("checkAccounts warns in the later year, with its line and both numbers", async () => {
  const { found } = await check({ 2017: { companies: "7.522" }, 2018: { companies: "75.220" } });
  const place = `${join("accounts", "2018.csv")}:2: warning: companies:`;
  expect(found).toEqual([
    `${place} found "75.220" after "7.522" in 2017, wanted a change by at most a factor of 2; perhaps one of them is misread`,
  ]);
});

it("checkAccounts compares an account with the nearest one before it of its population", async () => {
  const networks = "innovation-networks";
  const accounts = { 2015: "101", 2016: "9000", 2017: "5000", 2018: "150" };
  const printed = Object.fromEntries(
    Object.entries(accounts).map(([year, newsletters]) => [year, { newsletters }]),
  );
  const { found } = await check(printed, { 2016: networks, 2017: networks });
  expect(found).toEqual([]);
});

it("checkAccounts says of how many figures two years were compared, and of which not", async () => {
  const { results } = await check({
    2017: { newsletters: "5", clusters: "3" },
    2018: { newsletters: "5", companies: "4" },
  });
  const [leap, , first] = results;
  expect(leap).toMatchObject({ year: 2018, state: "ok", looked: 1 });
  expect(leap?.skipped).toMatch(
    /^clusters, companies in 2017, companies_new_competences, .* missing$/,
  );
  expect(first).toMatchObject({
    ...{ year: 2017, state: "not-run", looked: 0 },
    skipped: "there is no earlier account of clusters-and-networks",
  });
});
