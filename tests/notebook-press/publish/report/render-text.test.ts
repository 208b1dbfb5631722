import { expect, it } from "vitest";
import { createFootnotes } from "../../../../lib/notebook-press/src/publish/report/footnotes.ts";
import { renderText } from "../../../../lib/notebook-press/src/publish/report/render-text.ts";

it.each([
  ["leaves Markdown as it is", "## A\n\n- *b* | c\n", "## A\n\n- *b* | c"],
  [
    "gives each figure a note",
    'Of <data value="1" title="A&#10;· B">1</data> and <data value="2" title="C">2</data>.',
    "Of 1[^1] and 2[^2].",
  ],
])("renderText %s", (_, markdown, wanted) => {
  expect(renderText(markdown, createFootnotes())).toBe(wanted);
});
