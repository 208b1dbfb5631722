import { expect, it } from "vitest";
import type { Rectangle } from "../../../../lib/account-reader/src/read/pdf/page.ts";
import { toBlocks } from "../../../../lib/account-reader/src/read/pdf/to-blocks.ts";
import { type SetText, setLines, setSegment, setShape } from "./set-page.ts";

const read = (texts: readonly SetText[], rules: readonly Rectangle[] = []) =>
  toBlocks(texts.map(setSegment), rules).map(({ lines }) => lines.map(({ text }) => text));

it.each([
  ["lines", setLines(["one line", "two lines", "three"]), [["one line", "two lines", "three"]]],
  [
    "paragraphs with room between",
    [...setLines(["one line", "two lines"]), ...setLines(["a third", "a fourth"], { top: 136 })],
    [
      ["one line", "two lines"],
      ["a third", "a fourth"],
    ],
  ],
  [
    "a heading above text",
    [...setLines(["A bold line"], { isBold: true }), ...setLines(["some text"], { top: 114 })],
    [["A bold line"], ["some text"]],
  ],
  [
    "a number above its label",
    [...setLines(["54"], { size: 20 }), ...setLines(["countries"], { top: 114 })],
    [["54"], ["countries"]],
  ],
  [
    "columns",
    [...setLines(["one line", "two lines"]), ...setLines(["right", "again"], { left: 200 })],
    [
      ["one line", "two lines"],
      ["right", "again"],
    ],
  ],
  [
    "columns with lines at different heights",
    [...setLines(["one line"]), ...setLines(["right", "again"], { left: 200, top: 108 })],
    [["one line"], ["right", "again"]],
  ],
  [
    "a line above two columns",
    [
      ...setLines(["A line that is set over both of the columns"]),
      ...setLines(["left"], { top: 114 }),
      ...setLines(["right"], { top: 114, left: 200 }),
    ],
    [["A line that is set over both of the columns"], ["left"], ["right"]],
  ],
])("toBlocks reads %s", (_, texts, blocks) => {
  expect(read(texts)).toEqual(blocks);
});

it("toBlocks parts what a rule parts", () => {
  expect(read(setLines(["above", "below"]), [setShape(40, 104, 100, 1)])).toEqual([
    ["above"],
    ["below"],
  ]);
});
