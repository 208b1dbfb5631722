import { expect, it } from "vitest";
import { toContext } from "../../../../lib/account-reader/src/extract/bind/to-context.ts";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { readText } from "../../read-text.ts";

/** What surrounds the last passage of a document. */
const read = (...lines: readonly string[]) =>
  toPassages(readText(...lines), { year: 2018, language: "english" })
    .map((passage) => toContext(passage, "marked"))
    .at(-1);

it("toContext gives a sentence its heading, its paragraph and the sentence before", () => {
  const text = "It rained. The clusters grew. They sent out 690 newsletters.";
  expect(read("# Chapter", "", "# Communication", "", text)).toEqual({
    kind: "sentence",
    above: " · Communication",
    caption: "",
    head: "",
    text: "marked",
    before: "The clusters grew.",
    paragraph: text,
  });
});

it("toContext gives a label its caption and its head, and no paragraph but itself", () => {
  const table = [" | Companies", "Courses | 412"];
  expect(read("# Results", "", "Figures of the year:", "", ...table)).toMatchObject({
    kind: "label",
    head: "Companies",
    text: "marked",
    before: "",
    paragraph: "marked",
    above: "Figures of the year: · Results",
  });
});
