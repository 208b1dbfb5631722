import { expect, it } from "vitest";
import { findFirstParagraph } from "../../../lib/notebook-press/src/site/make-plan.ts";

it.each([
  ["# Title\n\nWhat *it*\nsays, with a [link](a.html).\n\nMore.", "What it says, with a link."],
  ["# Title\n\n- a list\n\nThen text.", "Then text."],
  ["# Title", ""],
  ["", ""],
])("findFirstParagraph of %j", (text, wanted) => {
  expect(findFirstParagraph(text)).toBe(wanted);
});
