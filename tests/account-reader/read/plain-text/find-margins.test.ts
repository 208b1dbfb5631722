import { expect, it } from "vitest";
import { findMargins } from "../../../../lib/account-reader/src/read/plain-text/find-margins.ts";
import { toSourceLines } from "../../../../lib/account-reader/src/read/plain-text/source-lines.ts";

const read = (text: string) => {
  const lines = toSourceLines(text);
  return [...findMargins(lines)].toSorted((a, b) => a - b).map((at) => lines[at]?.text.trim());
};

const page = "Some text that fills the page.\n".repeat(9);

it.each([
  "Page 3 of 12",
  "Side 3",
  "s. 14",
  "- 3 -",
  "– 12 –",
  "| 3",
  "3 |",
  "[ page 3 ]",
  "Annex B   page B-2 of B-6",
])("findMargins takes %j for one", (text) => {
  expect(read(`${page}\n${text}\n\n${page}`)).toEqual([text]);
});

it.each([
  [
    "a head with a number that grows",
    `Account 2018 | 1\n\n${page}\nAccount 2018 | 2\n\n${page}`,
    ["Account 2018 | 1", "Account 2018 | 2"],
  ],
  [
    "a head with its number first",
    `1 Account\n\n${page}\n2 Account\n\n${page}\n3 Account\n`,
    ["1 Account", "2 Account", "3 Account"],
  ],
  [
    "heads beside page numbers",
    [1, 2, 3].map((at) => `The account\n\n- ${at} -\n\n${page}\n`).join(""),
    ["The account", "- 1 -", "The account", "- 2 -", "The account", "- 3 -"],
  ],
  ["lone numbers that grow", [3, 4, 5].map((at) => `${page}\n${at}\n\n`).join(""), ["3", "4", "5"]],
  [
    "the edges of pages",
    `The account\n${page}4\n\fThe account\n${page}5\n`,
    ["The account", "4", "The account", "5"],
  ],
])("findMargins finds %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ["a lone number", `${page}\n34\n\ncompanies\n\n${page}`],
  ["lone numbers that do not grow by one", [12, 30, 31].map((at) => `${page}\n${at}\n\n`).join("")],
  ["names with a number", [1, 2, 3].map((at) => `Table ${at}\n\n${page}\n`).join("")],
  [
    "lines that repeat far from any page break",
    [1, 2, 3].map(() => `Results\n\n${page}\n`).join(""),
  ],
  ["numbers close together", "Gold 1\n\nGold 2\n\nGold 3\n"],
])("findMargins does not take %s for one", (_, text) => {
  expect(read(text)).toEqual([]);
});
