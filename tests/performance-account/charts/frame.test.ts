import { expect, it } from "vitest";
import { wrapText, wrapTitle } from "../../../lib/performance-account/src/charts/frame.ts";

it.each([
  ["a title of 10 characters on 90 pixels", wrapTitle, 90, ["ten bytes!"]],
  ["the same title on 89", wrapTitle, 89, ["ten", "bytes!"]],
  ["a text of 10 characters on 67 pixels", wrapText, 67, ["ten bytes!"]],
  ["the same text on 66", wrapText, 66, ["ten", "bytes!"]],
])("wrapTitle and wrapText know the width of characters: %s", (_, wrap, width, lines) => {
  expect(wrap("ten bytes!", width)).toEqual(lines);
});
