import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import {
  type EmptyYearsOptions,
  findEmptyYears,
} from "../../../lib/performance-account/src/measures/find-empty-years.ts";

const { figures } = await loadHistory();
const companies = "companies" as const;

it.each<[EmptyYearsOptions, readonly number[]]>([
  [{ population: "clusters-and-networks", indicator: companies }, [2017]],
  [{ population: "innovation-networks", indicator: companies }, []],
  [
    { population: "innovation-networks", indicator: companies, years: [2009, 2018] },
    [2009, 2010, 2017, 2018],
  ],
  [{ indicator: companies, years: [2010, 2012] }, [2010]],
])("findEmptyYears with %j", (options, wanted) => {
  expect(findEmptyYears(figures, options)).toEqual(wanted);
});

it("findEmptyYears finds none without figures, but every year that it is asked for", () => {
  expect(findEmptyYears([], {})).toEqual([]);
  expect(findEmptyYears([], { years: [2012, 2013] })).toEqual([2012, 2013]);
});

it("findEmptyYears takes a goal for no figure", () => {
  const goals = figures.filter(({ kind }) => kind === "target");
  expect(findEmptyYears(goals, { years: [2018, 2018] })).toEqual([2018]);
});
