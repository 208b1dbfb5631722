import { expect, it } from "vitest";
import {
  isCellValue,
  isNumberLine,
} from "../../../lib/account-reader/src/numbers/is-number-line.ts";

it.each([
  "18,502",
  "18.502",
  "18 502",
  "9,9",
  "42 %",
  "DKK 494 million",
  "494 mio. kr.",
  "ca. 72 pct.",
  "more than 18,000",
  "+8,9 %",
  "18,502¹",
  "18,502*",
  "5.000+",
  "€ 63.8 million",
  "over 700",
  "11,402 1)",
  "“18.058”",
  "Twelve",
  "seks",
  "Twenty-two",
  "femogtyve",
  "fjorten",
])("isNumberLine is true of %j", (text) => {
  expect(isNumberLine(text)).toBe(true);
});

it.each([
  "",
  "companies",
  "18,502 companies",
  "38 / 22",
  "3.802 3.544",
  "1. Who takes part",
  "2015-2018",
  "to",
  "sixty clusters",
  "%",
  "12-03-2018",
])("isNumberLine is false of %j", (text) => {
  expect(isNumberLine(text)).toBe(false);
});

it.each([
  ["18,502", true],
  ["12 874", true],
  ["−9.9", true],
  ["8,4 %", true],
  ["–", true],
  ["n/a", true],
  ["11,402 1)", true],
  ["2018", false],
  ["twelve", false],
  ["14 clusters", false],
  ["", false],
])("isCellValue(%j) is %j", (text, expected) => {
  expect(isCellValue({ text })).toBe(expected);
});
