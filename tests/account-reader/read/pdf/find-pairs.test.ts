import { expect, it } from "vitest";
import { findPairLists } from "../../../../lib/account-reader/src/read/pdf/find-pairs.ts";
import { toBlocks } from "../../../../lib/account-reader/src/read/pdf/to-blocks.ts";
import { type SetText, setLines, setSegment } from "./set-page.ts";

const read = (texts: readonly SetText[]) =>
  findPairLists(toBlocks(texts.map(setSegment), [])).map(({ pairs }) =>
    pairs.map((pair) =>
      [pair.label, pair.text].map((lines) => lines.map(({ text }) => text).join(" ")).join(": "),
    ),
  );

const names = ["Gold", "Silver", "Bronze"];
const texts = ["Nordlys and Havn", "Materialet", "Spirekassen"];

it("findPairLists reads labels with room between, and texts of several lines", () => {
  const list = names.flatMap((name, at) => [
    ...setLines([name], { top: 100 + at * 40 }),
    ...setLines([texts[at] ?? "", "and others"], { left: 150, top: 100 + at * 40 }),
  ]);
  expect(read(list)).toEqual([
    [
      "Gold: Nordlys and Havn and others",
      "Silver: Materialet and others",
      "Bronze: Spirekassen and others",
    ],
  ]);
});

it("findPairLists reads lists that are set tight, line by line", () => {
  expect(read([...setLines(names), ...setLines(texts, { left: 150 })])).toEqual([
    ["Gold: Nordlys and Havn", "Silver: Materialet", "Bronze: Spirekassen"],
  ]);
});

it.each([
  ["two pairs", [...setLines(names.slice(1)), ...setLines(texts.slice(1), { left: 150 })]],
  [
    "columns of running text",
    [
      ...setLines(["The clusters were met", "by many companies in", "the year"]),
      ...setLines(["The secretariats sent", "letters to all of their", "readers"], { left: 250 }),
    ],
  ],
  [
    "numbers",
    [...setLines(["14 x", "9 x", "7 x"]), ...setLines(["gold", "silver", "none"], { left: 150 })],
  ],
])("findPairLists leaves %s", (_, list) => {
  expect(read(list)).toEqual([]);
});
