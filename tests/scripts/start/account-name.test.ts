import { expect, it } from "vitest";
import {
  beginsWithPopulation,
  maybeParseAccountName,
  toAccountName,
} from "../../../scripts/start/account-name.ts";

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
  ["innovation-networks", true],
  ["innovation-networks-topic-b", true],
  ["innovation-networksome", false],
  ["topic-innovation-networks", false],
])("beginsWithPopulation of %j is %s", (text, wanted) => {
  expect(beginsWithPopulation(text)).toBe(wanted);
});
