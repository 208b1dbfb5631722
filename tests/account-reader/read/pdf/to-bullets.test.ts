import { expect, it } from "vitest";
import { toBullets } from "../../../../lib/account-reader/src/read/pdf/to-bullets.ts";
import { setLines, setPage, setShape } from "./set-page.ts";

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
