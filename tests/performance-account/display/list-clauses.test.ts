import { afterEach, expect, it } from "vitest";
import { clause } from "../../../lib/performance-account/src/display/clause.ts";
import { listClauses } from "../../../lib/performance-account/src/display/list-clauses.ts";
import { renderText, sentence } from "../../../lib/performance-account/src/display/sentence.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeFigure } from "../measures/make-figure.ts";

afterEach(() => useLanguage("en"));

const [gold, silver, bronze, none] = ["1", "2", "3", ""].map((printed) =>
  makeFigure("certified_gold", printed),
) as [ReturnType<typeof makeFigure>, ...ReturnType<typeof makeFigure>[]];
const list = (figures: readonly (typeof gold | undefined)[]) =>
  listClauses(figures.map((figure) => clause`${figure ?? gold} held`));
const gap = "Not given: “Gold”. It is a picture.";

it.each([
  [[gold], "Now 1 held."],
  [[gold, silver], "Now 1 held and 2 held."],
  [[gold, silver, bronze], "Now 1 held, 2 held and 3 held."],
  [[none, silver, bronze], `Now 2 held and 3 held. ${gap}`],
  [[gold, none, bronze], `Now 1 held and 3 held. ${gap}`],
  [[gold, silver, none], `Now 1 held and 2 held. ${gap}`],
  [[none, none, bronze], `Now 3 held. ${gap}`],
  [[none, none], gap],
  [[], ""],
])("listClauses joins those that are left, case %#", (figures, wanted) => {
  expect(renderText(sentence`Now ${list(figures)}.`)).toBe(wanted);
});

it("listClauses leaves out the clause that it stands in if none is left", () => {
  expect(renderText(sentence`Now${clause`, ${list([none])}`}.`)).toBe(`Now. ${gap}`);
  expect(renderText(sentence`Now${clause`, ${list([])}`}.`)).toBe("Now.");
});

it("listClauses joins in the language chosen", () => {
  useLanguage("da");
  expect(renderText(list([gold, silver]))).toBe("1 held og 2 held");
});
