import { expect, it } from "vitest";
import {
  describeAccount,
  isAccountFolder,
  listYears,
  maybeParseAccountName,
  toAccountName,
} from "../../../scripts/start/account-name.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const both = "clusters-and-networks";
const networks = "innovation-networks";
const accounts = [
  { year: 2018, population: both },
  { year: 2016, population: networks },
  { year: 2016, population: both },
] as const;

it.each([
  [0, "2018"],
  [1, "2016"],
  [2, "2016-clusters-and-networks"],
])("toAccountName names the population where the year means another account: %d", (at, name) => {
  const account = accounts[at] ?? accounts[0];
  expect(toAccountName(account, accounts)).toBe(name);
});

it.each([
  ["2016", { year: 2016, population: undefined }],
  ["2016-innovation-networks", { year: 2016, population: networks }],
  ["2016-clusters-and-networks", { year: 2016, population: both }],
  ["2016-innovation", undefined],
  ["2016-innovation-networks-x", undefined],
  ["all-years", undefined],
  ["x2016", undefined],
])("maybeParseAccountName of %j", (name, wanted) => {
  expect(maybeParseAccountName(name)).toEqual(wanted);
});

it.each([
  ["2016", true],
  ["2016-innovation-networks", true],
  ["all-years", true],
  ["2016-topic-b", false],
])("isAccountFolder of %j is %s", (name, wanted) => {
  expect(isAccountFolder(name)).toBe(wanted);
});

it.each([
  ["en", "2016, innovation networks alone"],
  ["da", "2016, innovationsnetværk alene"],
] as const)(
  "listYears has in %s the newest account first, the year alone before others",
  (lang, label) => {
    const folders = ["2016-innovation-networks", "all-years", "2016", "2018-topic-b", "2018"];
    expect(listYears(folders, lang)).toEqual([
      { folder: "2018", label: "2018" },
      { folder: "2016", label: "2016" },
      { folder: "2016-innovation-networks", label },
    ]);
  },
);

const document = makeAccount({});
const { source } = document;
const assembled = {
  ...{ ...document, isDocument: false, population: "innovation-networks" as const },
  sources: [
    { ...source, title: "$& grew" },
    { ...source, title: "Two" },
  ],
};

it.each([
  ["en", document, source.title],
  [
    "en",
    assembled,
    "Innovation networks alone, from other sources than an account: “$& grew”, “Two”",
  ],
  [
    "en",
    { ...assembled, population: "clusters-and-networks" as const },
    "Clusters and innovation networks, from other sources than an account: “$& grew”, “Two”",
  ],
  ["da", assembled, "Innovationsnetværk alene, fra andre kilder end et regnskab: ”$& grew”, ”Two”"],
] as const)("describeAccount says in %s what an account is made of", (lang, account, wanted) => {
  const parts = [describeAccount(account, lang)].flat();
  expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(wanted);
  const cited = parts.flatMap((part) => (typeof part === "string" ? [] : [part.text]));
  expect(cited).toEqual(account.isDocument ? [] : account.sources.map(({ title }) => title));
});
