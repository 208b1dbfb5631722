import { afterEach, expect, it } from "vitest";
import {
  renderMarkdown,
  renderText,
  sentence,
} from "../../../lib/performance-account/src/display/sentence.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";

const companies = makeFigure("companies", "18.058");
const ideas = makeFigure("companies_new_ideas", "5.296");
const missing = makeFigure("financing_state", "");

afterEach(() => useLanguage("en"));

it("sentence keeps text, numbers and measures in order", () => {
  const said = sentence`In ${2018}, ${companies} took part, ${share(ideas, companies)} with ideas.`;
  expect(renderText(said)).toBe("In 2018, 18,058 took part, 29.3% with ideas.");
  expect(renderMarkdown(said)).toMatch(
    /^In 2018, <data .*>18,058<\/data> took part, <data .*>29\.3%/,
  );
});

it.each([
  ["a figure, named once", sentence`${companies} companies, ${missing} and ${missing}.`],
  ["a figure at the start", sentence`${missing} from the state.`],
])("sentence says what is missing instead of a part of itself: %s", (_, said) => {
  expect(renderText(said)).toBe("Not given: “State”. It is a picture.");
  expect(renderMarkdown(said)).toBe("Not given: “State”. It is a picture.");
});

it("sentence names everything that is missing, and each reason once", () => {
  const said = sentence`${missing} and ${makeFigure("companies", "")}, ${ideas} with ideas.`;
  expect(renderText(said)).toBe(
    "Not given: “Participating companies” and “State”. It is a picture.",
  );
});

it("sentence names what a derived number lacks, with the reason", () => {
  const said = sentence`${share(missing, companies)} from the state.`;
  expect(renderText(said)).toBe("Not given: “State”. It is a picture.");
});

it("sentence takes markup of its own text as Markdown", () => {
  expect(renderMarkdown(sentence`A *word*`)).toBe("A *word*");
});

it.each([
  ["a number without thousands, so that a year stays one", sentence`${2018}`, "2018"],
  ["zero", sentence`${0} companies`, "0 companies"],
  ["words", sentence`${"one"} and ${"two"}`, "one and two"],
  ["nothing", sentence``, ""],
])("sentence writes %s", (_, said, wanted) => {
  expect(renderText(said)).toBe(wanted);
});

it("sentence takes another sentence into itself, with its numbers", () => {
  const inner = sentence`${ideas} with ideas`;
  const said = sentence`Of ${companies}, ${inner}.`;
  expect(renderText(said)).toBe("Of 18,058, 5,296 with ideas.");
  expect(said.parts.filter((part) => typeof part !== "string")).toEqual([companies, ideas]);
});

it("sentence lacks what a sentence within it lacks", () => {
  const said = sentence`Of ${companies}, ${sentence`${missing} from the state`}.`;
  expect(said.missing).toEqual([missing]);
  expect(renderText(said)).toBe("Not given: “State”. It is a picture.");
});

it("sentence is in the language chosen, with its measures where that has them", () => {
  useLanguage("da", {
    "In {0}, {1} took part, {2}.": "{1} deltog i {0}, {2}.",
    "{0} with ideas": "med idéer {0}",
  });
  const within = sentence`${ideas} with ideas`;
  const said = sentence`In ${2018}, ${companies} took part, ${within}.`;
  expect(renderText(said)).toBe("18.058 deltog i 2018, med idéer 5.296.");
  expect(renderMarkdown(said)).toMatch(/^<data .*>18\.058<\/data> deltog i 2018, med idéer <data /);
});

it.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY])(
  "sentence refuses %s, with its place and what to use instead",
  (value) => {
    expect(() => sentence`In ${2018}, ${value as number} per company.`).toThrow(
      `Cannot say ${value} after ", ": wanted text, a number or a measure; a measure without value`,
    );
  },
);
