import { expect, it } from "vitest";
import { findAccountOf, parseOwnRecord } from "../../../scripts/start/own-record.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const source = { title: "Account", year: 2018, address: "example.org", accessed: "2026-11-23" };

it.each<[string, unknown, boolean]>([
  ["a record", { year: 2018, sources: [source] }, true],
  ["a record of all years", { sources: [{ ...source, year: undefined }] }, true],
  ["nothing", undefined, false],
  ["a year that is none", { year: "2018", sources: [source] }, false],
  ["a day that is none", { year: 2018, sources: [{ ...source, accessed: "today" }] }, false],
])("parseOwnRecord reads %s as it should", (_, own, isRead) => {
  expect(parseOwnRecord(own)).toEqual(isRead ? own : { sources: [] });
});

const account = makeAccount({});
const accounts = [
  { ...account, year: 2016, population: "innovation-networks" as const },
  { ...account, year: 2016 },
];

it.each([
  [{ year: 2016 }, accounts[0]],
  [{ year: 2016, population: "clusters-and-networks" }, accounts[1]],
  [{ year: 2017 }, undefined],
  [{}, undefined],
])("findAccountOf %j", (parameters, wanted) => {
  expect(findAccountOf(parameters, accounts)).toBe(wanted);
});
