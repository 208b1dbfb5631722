import { expect, it } from "vitest";
import { clause } from "../../../lib/performance-account/src/display/clause.ts";
import { renderText, sentence } from "../../../lib/performance-account/src/display/sentence.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";

const companies = makeFigure("companies", "50");
const ideas = makeFigure("companies_new_ideas", "5");
const missing = makeFigure("financing_state", "");
const gap = "Not given: “State”. It is a picture.";

it.each([
  [
    "with its numbers",
    sentence`${companies} took part${clause`, ${ideas} with ideas`}.`,
    "50 took part, 5 with ideas.",
  ],
  [
    "without them, and says so behind the sentence",
    sentence`${companies} took part${clause`, ${missing} paid`}.`,
    `50 took part. ${gap}`,
  ],
  [
    "with what is worked out of a missing one",
    sentence`${companies}${clause` (${share(missing, companies)})`}.`,
    `50. ${gap}`,
  ],
  [
    "and keeps the one around it",
    sentence`${companies}${clause`, ${ideas} with ideas${clause` for ${missing}`}`}.`,
    `50, 5 with ideas. ${gap}`,
  ],
  [
    "with the one inside it",
    sentence`${companies}${clause`, ${missing}${clause` for ${ideas}`}`}.`,
    `50. ${gap}`,
  ],
  [
    "and does not save a sentence that lacks a number",
    sentence`${missing}${clause`, ${ideas} with ideas`}.`,
    gap,
  ],
  [
    "of words alone",
    sentence`${companies} took part${clause`, it says`}.`,
    "50 took part, it says.",
  ],
])("clause stands in a sentence or leaves itself out: %s", (_, said, wanted) => {
  expect(renderText(said)).toBe(wanted);
});
