import { expect, it } from "vitest";
import { joinUnits } from "../../../../lib/account-reader/src/read/pdf/join-units.ts";
import { toBlocks } from "../../../../lib/account-reader/src/read/pdf/to-blocks.ts";
import { type SetText, setSegment } from "./set-page.ts";

const number: SetText = { text: "162", left: 50, baseline: 100, size: 24 };
const above = (text: string): SetText => ({ text, left: 50, baseline: 80, size: 9 });
const below = (text: string): SetText => ({ text, left: 50, baseline: 112, size: 9 });

it.each([
  [[below("million")], ["162 million"]],
  [[above("DKK"), below("million")], ["DKK 162 million"]],
  [[below("mio. kr.")], ["162 mio. kr."]],
  [[below("clusters")], ["162", "clusters"]],
  [[above("clusters")], ["clusters", "162"]],
  [[{ ...below("million"), baseline: 150 }], ["162", "million"]],
  [[{ ...below("million"), left: 200 }], ["162", "million"]],
])("joinUnits reads %j with a number as %j", (texts, lines) => {
  const blocks = toBlocks([number, ...texts].map(setSegment), []);
  expect(joinUnits(blocks).map((block) => block.lines.map(({ text }) => text).join(" "))).toEqual(
    lines,
  );
});
