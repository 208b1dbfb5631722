import { expect, it } from "vitest";
import { bindCertified } from "../../../../lib/account-reader/src/extract/bind/bind-certified.ts";
import { unsettledLabel } from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import { makeContext } from "./make-context.ts";

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
