import { expect, it } from "vitest";
import {
  cleanText,
  joinWords,
  toSuperscript,
  toTitle,
} from "../../../lib/account-reader/src/document/clean-text.ts";

it.each([
  ["spaces of all widths", "18\u00a0502\u2009\u202f of \t them ", "18 502 of them"],
  ["soft hyphens within a line", "inno\u00advation", "innovation"],
  ["a soft hyphen at its end", "samarbejds\u00ad ", "samarbejds-"],
  ["a hyphen that breaks a line", "municipalit\u2010", "municipalit-"],
  ["ligatures", "ﬁelds, eﬃcient, ﬂow, eﬀect", "fields, efficient, flow, effect"],
  ["what is invisible", "\ufeffcom\u200bpa\u2060nies\u200e", "companies"],
  ["letters in two parts", "A\u030arsværk", "Årsværk"],
  ["signs and raised digits as they are", "− 18,502¹ – ½ · 5 %", "− 18,502¹ – ½ · 5 %"],
  ["nothing", " \u00a0", ""],
])("cleanText mends %s", (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

it.each([
  ["Performance Account\u00a02018 ", "Performance Account 2018"],
  ["Untitled-1", undefined],
  ["Unavngivet", undefined],
  ["Microsoft Word - account", undefined],
  ["performance_account_2018.indd", undefined],
  ["  ", undefined],
  [undefined, undefined],
])("toTitle takes %j for %j", (text, expected) => {
  expect(toTitle(text)).toBe(expected);
});

it.each([
  ["1", "¹"],
  ["12", "¹²"],
  [" 3) ", "³"],
  ["[4]", "⁴"],
  ["1, 2", "¹ ²"],
  ["a", "*"],
  ["b)", "*"],
  ["*", "*"],
  ["st", "st"],
  ["2018", "2018"],
  ["", ""],
])("toSuperscript raises %j to %j", (text, expected) => {
  expect(toSuperscript(text)).toBe(expected);
});

it.each([
  ["new products,", "services", "new products, services"],
  ["samarbejds-", "projekter", "samarbejdsprojekter"],
  ["innovations-", "og netværksaktiviteter", "innovations- og netværksaktiviteter"],
  ["2015-", "2018", "2015- 2018"],
  ["EU-", "Programmer", "EU- Programmer"],
  ["", "a", "a"],
  ["a", "", "a"],
])("joinWords joins %j and %j", (before, after, expected) => {
  expect(joinWords(before, after)).toBe(expected);
});
