import { expect, it } from "vitest";
import { findYearDoubt } from "../../../../lib/account-reader/src/extract/decide/find-year-doubt.ts";
import { readText } from "../../read-text.ts";

it.each([
  ["names its year", ["In 2018 the clusters grew.", "So they did in 2018."]],
  ["names no year", ["The clusters grew."]],
  ["names another year once", ["They grew in 2017."]],
  [
    "compares",
    ["2018 was better than 2017, and so was 2018.", "In 2017 they met, in 2017 they left."],
  ],
  ["has another year in its title", ["Performance Account 2019", "Performanceregnskab 2019"]],
  ["was signed in another year", ["5 May 2019", "12.05.2019", "1. juni 2019"]],
  ["has another year in its running head", ["~ In 2019", "~ In 2019", "~ In 2019"]],
  ["has numbers like years", ["2,019 companies", "2.019 virksomheder", "20190"]],
])("findYearDoubt finds none where a document %s", (_, lines) => {
  expect(findYearDoubt(readText(...lines), 2018)).toBeUndefined();
});

it("findYearDoubt says that a document never names its year", () => {
  const lines = ["In 2016 the clusters grew.", "They met in 2016, and in 2015."];
  expect(findYearDoubt(readText(...lines), 2018)).toBe(
    "The document never names 2018, but 2016 2 times",
  );
});

it("findYearDoubt says that a document mostly names another year", () => {
  const lines = ["In 2016 the clusters grew, unlike 2018.", "So in 2016, and still in 2016."];
  expect(findYearDoubt(readText(...lines), 2018)).toMatch(/names 2016 3 times, and 2018 only 1/);
});
