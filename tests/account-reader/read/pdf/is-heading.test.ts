import { expect, it } from "vitest";
import { findBodyLook, isHeading } from "../../../../lib/account-reader/src/read/pdf/is-heading.ts";
import { toBlocks } from "../../../../lib/account-reader/src/read/pdf/to-blocks.ts";
import { setPiece, setSegment } from "./set-page.ts";

const body = { size: 10, isBold: false };

it.each([
  ["Larger than the text", { size: 14 }, true],
  ["As bold as can be", { isBold: true }, true],
  ["IN CAPITALS", {}, true],
  ["Results of 2018", { size: 14 }, true],
  ["4.2 Results of companies", { isBold: true }, true],
  ["One year. And done.", { size: 24 }, true],
  ["Like the text", {}, false],
  ["18,502", { size: 24 }, false],
  ["15,284 companies took part", { size: 14 }, false],
  ["This is a sentence.", { isBold: true }, false],
  ["“Without the cluster we would not", { size: 14 }, false],
])("isHeading(%j) set %j is %j", (text, look, expected) => {
  const [block] = toBlocks([setSegment({ text, left: 50, baseline: 100, ...look })], []);
  expect(block && isHeading(block, body)).toBe(expected);
});

it("findBodyLook finds how most letters look", () => {
  const pieces = [
    setPiece({ text: "Heading", left: 50, baseline: 80, size: 20, isBold: true }),
    setPiece({ text: "Some text of a page", left: 50, baseline: 100 }),
  ];
  expect(findBodyLook(pieces)).toEqual(body);
  expect(findBodyLook([])).toEqual(body);
});
