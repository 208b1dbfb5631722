import { join } from "node:path";
import { expect, it } from "vitest";
import type { Population } from "../../../lib/performance-account/src/account/account.ts";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import { yearChecks } from "../../../lib/performance-account/src/account/year-checks.ts";
import { makeDataFolder, toAccountText, toSourcesText } from "./data-folder.ts";

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
