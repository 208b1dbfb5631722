import { afterEach, expect, it } from "vitest";
import type { Account, Break } from "../../../lib/performance-account/src/account/account.ts";
import { describeEarlier } from "../../../lib/performance-account/src/display/describe-earlier.ts";
import { renderText } from "../../../lib/performance-account/src/display/sentence.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAccount } from "../measures/make-account.ts";
import { source } from "../measures/make-figure.ts";

afterEach(() => useLanguage("en"));

const account = makeAccount({});
const breaks: readonly Break[] = [];
const other: Account = { ...account, year: 2016, population: "innovation-networks" };

it("describeEarlier is empty if there is no other account", () => {
  expect(describeEarlier(account, { same: undefined, other: undefined, breaks })).toEqual([]);
});

it("describeEarlier says that an account of another set is not compared", () => {
  expect(describeEarlier(account, { same: undefined, other, breaks }).map(renderText)).toEqual([
    "There is no earlier account of the most significant clusters and innovation networks to compare with. The account of 2016 counts another set, the innovation networks of the ministry’s programme, and is not compared.",
  ]);
});

it("describeEarlier is in the language chosen", () => {
  useLanguage("da");
  expect(describeEarlier(account, { same: undefined, other, breaks }).map(renderText)).toEqual([
    "Der er intet tidligere regnskab at sammenligne med for de mest betydningsfulde klynger og innovationsnetværk. Regnskabet for 2016 tæller en anden gruppe, nemlig de innovationsnetværk, der indgår i ministeriets program. Det sammenlignes der ikke med.",
  ]);
});

type Printed = Parameters<typeof makeAccount>[0];
const of = (year: number, printed: Printed): Account => ({ ...makeAccount(printed), year });
const set = { ...{ year: 2018, population: account.population, indicators: [] }, source };
const say = (now: Printed, before: Printed, breaks: readonly Break[] = []) =>
  describeEarlier(of(2019, now), { same: of(2016, before), other, breaks }).map(renderText);

it.each<[string, Printed, Printed, readonly unknown[]]>([
  [
    "the number of clusters, where it differs",
    { clusters: "38", companies: "5" },
    { clusters: "36", companies: "4" },
    [
      "The account covers 38 clusters, against 36 in 2016, so a change of a total may come from that; whether the clusters are the same ones is not known.",
    ],
  ],
  [
    "that nobody knows it",
    { companies: "5" },
    { clusters: "36", companies: "4" },
    [expect.stringMatching(/the number of clusters, which the two accounts do not both give\.$/)],
  ],
  [
    "nothing where it is the same",
    { clusters: "3", companies: "5" },
    { clusters: "3", companies: "4" },
    [],
  ],
  [
    "nothing where no total is compared",
    { clusters: "38", secretariat_fte: "9.9" },
    { clusters: "36", secretariat_fte: "9.0" },
    [],
  ],
])("describeEarlier says of an account of the same population %s", (_, now, before, wanted) => {
  expect(say(now, before)).toEqual(wanted);
});

it("describeEarlier leaves to comparisons that another set is meant", () => {
  const printed = { clusters: "38", companies: "5" };
  const reason = "Another set.";
  expect(say(printed, { ...printed, clusters: "36" }, [{ ...set, reason }])).toEqual([]);
});
