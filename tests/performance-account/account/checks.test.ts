import { expect, it } from "vitest";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
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
