import { expect, it } from "vitest";
import { createFootnotes } from "../../../../lib/notebook-press/src/publish/report/footnotes.ts";

it("footnotes have one number for each distinct text", () => {
  const notes = createFootnotes();
  expect(["A", "B", "A"].map((text) => notes.refer(text))).toEqual(["[^1]", "[^2]", "[^1]"]);
  expect(notes.render()).toBe("[^1]: A.\n[^2]: B.");
});

it("footnotes are one line each, without the dots of inputs", () => {
  const notes = createFootnotes();
  notes.refer("A = B ÷ C\n· B: printed “1”\n· · C: not given. Why?\n");
  expect(notes.render()).toBe("[^1]: A = B ÷ C. B: printed “1”. C: not given. Why?");
});

it("footnotes that nobody refers to are none", () => {
  expect(createFootnotes().render()).toBe("");
});
