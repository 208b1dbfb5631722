import { expect, it } from "vitest";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import { findChanges } from "../../../lib/performance-account/src/measures/find-changes.ts";
import { funding } from "../../../lib/performance-account/src/measures/funding.ts";
import { participation } from "../../../lib/performance-account/src/measures/participation.ts";
import { makeAccount } from "./make-account.ts";

const of = (year: number, printed: Parameters<typeof makeAccount>[0]): Account => ({
  ...makeAccount(printed),
  year,
});
const services = (account: Account) => participation(account).services.map(({ figure }) => figure);

it("findChanges pairs what is in both, in the later one's order", () => {
  const found = findChanges(
    of(2019, { companies_courses: "30", companies_projects: "20", companies_matchmaking: "9" }),
    of(2018, { companies_courses: "5", companies_projects: "40", companies_international: "7" }),
    services,
  );
  expect(found.map(({ label, now, before }) => [label, now.value, before.value])).toEqual([
    ["Courses and training", 30, 5],
    ["Collaboration projects", 20, 40],
  ]);
});

it("findChanges leaves out what is an amount in one year and a share in the other", () => {
  const sources = (account: Account) => funding(account).bySource.map(({ figure }) => figure);
  const shares = of(2019, { financing_state: "40 pct." });
  expect(findChanges(shares, of(2018, { financing_state: "9 mio. kr." }), sources)).toEqual([]);
  expect(findChanges(shares, of(2018, { financing_state: "39 pct." }), sources)).toHaveLength(1);
});

it("findChanges pairs a share as printed with one that is worked out", () => {
  const shares = (account: Account) => funding(account).bySource.map(({ share }) => share);
  const worked = of(2018, { financing_total: "100 mio. kr.", financing_state: "30 mio. kr." });
  const [found] = findChanges(of(2019, { financing_state: "40 pct." }), worked, shares);
  expect([found?.now.value, found?.before.value]).toEqual([0.4, 0.3]);
});

const account = of(2019, { companies: "5" });

it.each<[string, Account, RegExp]>([
  [
    "another population",
    { ...of(2018, { companies: "5" }), population: "innovation-networks" },
    /Cannot compare "innovation-networks" with "clusters-and-networks": wanted/,
  ],
  ["the same year", of(2019, {}), /Cannot compare "2019" with "2019": wanted a year before it/],
  ["a later year", of(2020, {}), /wanted a year before it/],
])("findChanges refuses %s", (_, earlier, message) => {
  expect(() => findChanges(account, earlier, services)).toThrow(RangeError);
  expect(() => findChanges(account, earlier, services)).toThrow(message);
});
