import { expect, it } from "vitest";
import {
  bindCertified,
  toContext,
  unsettledLabel,
} from "../../../../lib/account-reader/src/extract/bind/binding.ts";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { readText } from "../../read-text.ts";
import { makeContext } from "./make-context.ts";

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

it.each([
  ["its words", " clusters have gold", makeContext({})],
  ["its words in Danish", " klynger har guld", makeContext({})],
  ["its paragraph", " gold", makeContext({ paragraph: "The clusters are certified. 14 gold." })],
  ["its heading", " guld", makeContext({ above: " · Certificering af klynger" })],
])("bindCertified takes a label for one of clusters by %s: %j", (_, right, context) => {
  expect(bindCertified("certified_gold", { left: "", right }, context)).toEqual({
    indicator: "certified_gold",
    doubt: undefined,
  });
});

it("bindCertified doubts a label where nothing speaks of clusters", () => {
  const words = { left: "Denmark won ", right: " gold" };
  expect(bindCertified("certified_gold", words, makeContext({}))).toEqual({
    indicator: "certified_gold",
    doubt: unsettledLabel,
  });
});

it.each([
  ["", " clusters were awarded gold"],
  ["In 2018 ", " clusters received gold for the first time"],
  ["", " klynger fik tildelt guld"],
  ["", " klynger rykkede op fra sølv til guld"],
])("bindCertified doubts labels that were given in the year: %j, %j", (left, right) => {
  const { doubt } = bindCertified("certified_gold", { left, right }, makeContext({}));
  expect(doubt).toMatch(/in the year/);
});
