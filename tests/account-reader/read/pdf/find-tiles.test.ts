import { expect, it } from "vitest";
import { findTiles } from "../../../../lib/account-reader/src/read/pdf/find-tiles.ts";
import type { Rectangle } from "../../../../lib/account-reader/src/read/pdf/page.ts";
import { toBlocks } from "../../../../lib/account-reader/src/read/pdf/to-blocks.ts";
import { type SetText, setLines, setSegment, setShape } from "./set-page.ts";

interface Around {
  readonly badges?: readonly Rectangle[];
  readonly rules?: readonly Rectangle[];
}

const read = (texts: readonly SetText[], { badges = [], rules = [] }: Around = {}) =>
  findTiles(toBlocks(texts.map(setSegment), rules), { badges, rules })
    .map(({ blocks }) => blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" / "))
    .toSorted();

const number = (text: string, left: number, baseline: number): SetText => ({
  text,
  left,
  baseline,
  size: 20,
  isBold: true,
});
const label = (lines: readonly string[], left: number, top: number) =>
  setLines(lines, { left, top, leading: 12, size: 9 });

it("findTiles takes the text below if each number has one", () => {
  const texts = [0, 1, 2].flatMap((at) => [
    number(`${at}00`, 50 + at * 140, 100),
    ...label([`label ${at}`, "of a tile"], 50 + at * 140, 116),
  ]);
  expect(read(texts)).toEqual([0, 1, 2].map((at) => `${at}00 / label ${at} / of a tile`));
});

it("findTiles takes the text above, however far, if not each number has one below", () => {
  const texts = [0, 1].flatMap((row) => [
    ...label([`label ${row}`], 50, 100 + row * 50),
    number(`${row}00`, 50, 134 + row * 50),
  ]);
  expect(read(texts)).toEqual(["label 0 / 000", "label 1 / 100"]);
});

it("findTiles takes the text beside, before or after", () => {
  const right = [number("7", 50, 112), ...label(["silver", "clusters"], 90, 104)];
  const left = [number("47", 300, 212), ...label(["countries", "in all"], 230, 204)];
  expect(read([...right, ...left])).toEqual(["7 / silver / clusters", "countries / in all / 47"]);
});

it("findTiles counts from the border of a circle around a number", () => {
  const texts = [number("7", 80, 112), ...label(["silver", "clusters"], 200, 104)];
  expect(read(texts)).toEqual([]);
  expect(read(texts, { badges: [setShape(55, 75, 65, 65)] })).toEqual(["7 / silver / clusters"]);
});

it("findTiles takes no label across a rule", () => {
  const texts = [number("7", 50, 100), ...label(["clusters"], 50, 116)];
  expect(read(texts)).toEqual(["7 / clusters"]);
  expect(read(texts, { rules: [setShape(40, 106, 90, 1)] })).toEqual([]);
});

it("findTiles adds titles and texts if each tile has both", () => {
  const texts = [0, 1].flatMap((at) => [
    ...label([`Title ${at}`], 50 + at * 140, 82),
    number(`${at}00`, 50 + at * 140, 102),
    ...label([`label ${at}`], 50 + at * 140, 116),
  ]);
  expect(read(texts)).toEqual(["Title 0 / 000 / label 0", "Title 1 / 100 / label 1"]);
});

it("findTiles takes no year for a number", () => {
  expect(read([number("2006", 50, 100), ...label(["eight networks"], 50, 116)])).toEqual([]);
});
