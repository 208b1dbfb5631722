import { expect, it } from "vitest";
import { findBoxes, toBullets } from "../../../../lib/account-reader/src/read/pdf/find-boxes.ts";
import { type SetText, setLines, setPage, setShape } from "./set-page.ts";

const box = setShape(40, 80, 160, 70);

const find = (texts: readonly SetText[], shape = box) => {
  const { frames, badges, bands, rules } = findBoxes(setPage(texts, { shapes: [shape, shape] }));
  return [frames.length, badges.length, bands.length, rules.length];
};

it.each([
  ["a tile", setLines(["18,502", "companies took part"]), [1, 0, 0, 0]],
  [
    "a text",
    setLines(["The clusters were met by", "many companies in 2018, and", "most came"]),
    [1, 0, 0, 0],
  ],
  ["a number", setLines(["18,502"]), [0, 1, 0, 0]],
  ["a heading", setLines(["WHAT CAME OF IT"]), [0, 0, 1, 0]],
  ["a head of a table", setLines(["Share of", "2021 total"]), [0, 0, 0, 0]],
  ["nothing", setLines(["18,502"], { left: 400 }), [0, 0, 0, 0]],
])("findBoxes sorts a box with %s, drawn twice", (_, texts, counts) => {
  expect(find(texts)).toEqual(counts);
});

it("findBoxes leaves a box as large as the page", () => {
  expect(find(setLines(["18,502", "companies"]), setShape(0, 0, 595, 842))).toEqual([0, 0, 0, 0]);
});

it("findBoxes finds rules", () => {
  expect(find([], setShape(40, 80, 200, 1))).toEqual([0, 0, 0, 2]);
});

it("findBoxes leaves a row of a table, which is shaded", () => {
  const row = ["Companies", "11,402", "12,655"].map((text, at) => ({
    text,
    left: 50 + at * 80,
    baseline: 100,
  }));
  expect(find(row, setShape(40, 88, 260, 20))).toEqual([0, 0, 0, 0]);
});

const texts = setLines(["14 clusters hold gold"], { left: 60 });

it("toBullets sets a drawn bullet on the line after it", () => {
  const [bullet, ...others] = toBullets(setPage(texts, { shapes: [setShape(50, 94, 4, 4)] }));
  expect(others).toEqual([]);
  expect(bullet).toMatchObject({ text: "•", left: 50, right: 54, baseline: 100 });
});

it.each([
  ["larger than a bullet", setShape(48, 90, 9, 9)],
  ["as large as a letter", setShape(48, 93, 6, 6)],
  ["between lines", setShape(50, 110, 4, 4)],
  ["far from the text", setShape(20, 94, 4, 4)],
  ["after the text", setShape(400, 94, 4, 4)],
  ["of a rule", setShape(40, 96, 18, 1)],
])("toBullets leaves a shape %s", (_, shape) => {
  expect(toBullets(setPage(texts, { shapes: [shape] }))).toEqual([]);
});
