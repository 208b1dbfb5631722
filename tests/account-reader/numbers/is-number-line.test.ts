import { expect, it } from "vitest";
import { isNumberLine } from "../../../lib/account-reader/src/numbers/is-number-line.ts";

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
  "Twelve",
  "fjorten",
])("isNumberLine is true of %j", (text) => {
  expect(isNumberLine(text)).toBe(true);
});

it.each([
  "",
  "companies",
  "18,502 companies",
  "1. Who takes part",
  "2015-2018",
  "to",
  "%",
  "12-03-2018",
])("isNumberLine is false of %j", (text) => {
  expect(isNumberLine(text)).toBe(false);
});
