import { expect, it } from "vitest";
import { renderContents } from "../../../lib/notebook-press/src/publish/contents.ts";
import { words } from "./cases.ts";

const toHeading = (text: string, level = 2) => ({ level, id: text.toLowerCase(), text });

it("renderContents lists the sections, and nothing above or below them", () => {
  const headings = [toHeading("T", 1), toHeading("A & B"), toHeading("C", 3), toHeading("D")];
  const html = renderContents(headings, words);
  expect(Array.from(html.matchAll(/<li>.*?>(.*?)<\/a>/g), ([, text]) => text)).toEqual([
    "A &amp; B",
    "D",
    "A &amp; B",
    "D",
  ]);
});

it("renderContents leaves out a list of one", () => {
  expect(renderContents([toHeading("A")], words)).toBe("");
});
