import { expect, it } from "vitest";
import { findMargins } from "../../../../lib/account-reader/src/read/pdf/find-margins.ts";
import { type SetText, setPage } from "./set-page.ts";

const body = { text: "Some text of the page", left: 50, baseline: 400 };

const read = (...pages: readonly (readonly SetText[])[]) => {
  const margins = findMargins(
    pages.map((texts, at) => setPage([body, ...texts], { number: at + 1 })),
  );
  return [...margins].map(({ text }) => text);
};

const foot = (text: string): SetText => ({ text, left: 50, baseline: 810 });
const head = (text: string): SetText => ({ text, left: 50, baseline: 40 });

it.each(["1", "Page 1 of 2", "Side 3", "- 4 -", "A-1", "Account 2018 page 7"])(
  "findMargins takes %j at the foot of a page for its number",
  (text) => {
    expect(read([foot(text)])).toEqual([text]);
  },
);

it("findMargins finds what stands in the same place on two pages, whatever its numbers", () => {
  expect(read([head("Account, chapter 1")], [head("Account, chapter 2")])).toHaveLength(2);
});

it.each([
  ["a head that another page has not", [[head("Account 2018")], [head("Twelve networks")]]],
  ["a number within the page", [[{ text: "34", left: 50, baseline: 500 }], [body]]],
  ["text within the pages", [[], []]],
])("findMargins leaves %s", (_, pages) => {
  expect(read(...pages)).toEqual([]);
});
