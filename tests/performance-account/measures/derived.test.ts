import { expect, it } from "vitest";
import {
  add,
  divide,
  type Measure,
  multiply,
  share,
  subtract,
} from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "./make-figure.ts";

const companies = makeFigure("companies", "200");
const ideas = makeFigure("companies_new_ideas", "50");
const none = makeFigure("companies_new_ideas", "");
const zero = makeFigure("companies_courses", "0");
const staff = makeFigure("secretariat_fte", "9,9");
const clusters = makeFigure("clusters", "10");
const money = makeFigure("financing_total", "100 mio. kr.");
const about = makeFigure("companies", "ca. 200");
const name = { label: "Result", noun: "things" };

it.each<[string, Measure, number, number, number]>([
  ["divide counts", divide(companies, ideas, name), 4, 4, 4],
  ["divide by itself", divide(companies, companies, name), 1, 1, 1],
  ["divide nothing by something", divide(zero, companies, name), 0, 0, 0],
  ["divide an amount", divide(money, clusters, name), 10e6, 9.95e6, 10.05e6],
  ["share of a whole", share(ideas, companies), 0.25, 0.25, 0.25],
  ["multiply an average", multiply(staff, clusters, name), 99, 98.5, 99.5],
  [
    "divide by a rounded number",
    divide(money, multiply(staff, clusters, name), name),
    1.0101e6,
    1e6,
    1.0203e6,
  ],
  ["subtract counts", subtract(ideas, companies, name), -150, -150, -150],
  ["subtract amounts", subtract(money, money, name), 0, -1e6, 1e6],
  [
    "subtract shares, in points",
    subtract(share(ideas, companies), share(ideas, ideas), name),
    -75,
    -75,
    -75,
  ],
  ["add parts", add([ideas, zero, companies], name), 250, 250, 250],
])("%s", (_, { value, low, high }, ...wanted) => {
  const found = [value, low, high].map((number) => Number(number?.toPrecision(5)));
  expect(found).toEqual(wanted.map((number) => Number(number.toPrecision(5))));
});

it.each<[string, Measure, string]>([
  [
    "divide by a missing figure",
    divide(companies, none, name),
    "It needs “New ideas”, which is missing. It is a picture.",
  ],
  [
    "divide a missing figure",
    divide(none, companies, name),
    "It needs “New ideas”, which is missing. It is a picture.",
  ],
  [
    "share of nothing known",
    share(none, none),
    "It needs “New ideas”, which is missing. It is a picture.",
  ],
  [
    "divide by zero",
    divide(companies, zero, name),
    "It cannot be worked out: the divisor is zero.",
  ],
  [
    "add a missing part",
    add([ideas, none], name),
    "It needs “New ideas”, which is missing. It is a picture.",
  ],

  [
    "add two missing parts",
    add([none, makeFigure("companies", "")], name),
    "It needs “New ideas” and “Participating companies”, which are missing. It is a picture.",
  ],
])("%s gives a missing number with its reason", (_, measure, reason) => {
  expect(measure).toMatchObject({
    value: undefined,
    low: undefined,
    high: undefined,
    missing: reason,
  });
});

it("divide carries the formula and the inputs", () => {
  expect(divide(companies, ideas, name)).toMatchObject({
    formula: "Participating companies ÷ New ideas",
    inputs: [companies, ideas],
  });
});

it.each<[Measure, string]>([
  [divide(companies, ideas, name), "exact"],
  [divide(money, companies, name), "rounded"],
  [divide(about, ideas, name), "about"],
  [divide(money, about, name), "about"],
])("divide is no more precise than its inputs", ({ precision }, wanted) => {
  expect(precision).toBe(wanted);
});

const perCluster = divide(companies, clusters, name);
const nothing = undefined as unknown as Measure;
it.each<[string, () => unknown, string]>([
  [
    "divide by nothing",
    () => divide(nothing, companies, name),
    `Cannot divide: "over" is undefined: wanted measures, such as account.figures.companies or ownFigure(…)`,
  ],
  [
    "multiply a number and an object",
    () => multiply(5 as unknown as Measure, {} as Measure, name),
    `Cannot multiply: "one" is 5, "other" is an object: wanted measures, such as account.figures.companies or ownFigure(…)`,
  ],
  [
    "add nothing",
    () => add([companies, nothing], name),
    `Cannot add: "part 2" is undefined: wanted measures, such as account.figures.companies or ownFigure(…)`,
  ],
  [
    "share of nothing",
    () => share(companies, nothing),
    `Cannot take a share of: "whole" is undefined: wanted measures, such as account.figures.companies or ownFigure(…)`,
  ],
  [
    "subtract nothing",
    () => subtract(nothing, nothing, name),
    `Cannot subtract: "one" is undefined, "other" is undefined: wanted measures, such as account.figures.companies or ownFigure(…)`,
  ],
  [
    "divide by a printed average",
    () => divide(companies, staff, name),
    `Cannot divide "Participating companies" by "Staff in a secretariat", which is an average: wanted a count, an amount or a share, or another average above it`,
  ],
  [
    "divide by a derived average",
    () => divide(money, perCluster, name),
    `Cannot divide "Total financing" by "Result", which is an average: wanted a count, an amount or a share, or another average above it`,
  ],
  [
    "add other things",
    () => add([companies, money], name),
    `Cannot add "Participating companies" (companies) and "Total financing" (DKK): wanted the same unit`,
  ],
  [
    "subtract other things",
    () => subtract(companies, clusters, name),
    `Cannot subtract "Participating companies" (companies) and "Clusters and innovation networks" (clusters): wanted the same unit`,
  ],
  [
    "multiply amounts",
    () => multiply(money, money, name),
    `Cannot multiply "Total financing" by "Total financing", both in DKK: wanted an amount and a number of things`,
  ],
])("%s is refused", (_, act, message) => {
  expect(act).toThrow(message);
});

it("divide takes an average above another, and a change of an average above it", () => {
  const change = subtract(staff, staff, name);
  expect(divide(staff, staff, name).value).toBe(1);
  expect(divide(change, staff, name).value).toBe(0);
});
