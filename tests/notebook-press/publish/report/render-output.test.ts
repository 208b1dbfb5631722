import { expect, it } from "vitest";
import type { Output } from "../../../../lib/notebook-press/src/notebook/notebook.ts";
import { listCharts } from "../../../../lib/notebook-press/src/publish/list-charts.ts";
import { createFootnotes } from "../../../../lib/notebook-press/src/publish/report/footnotes.ts";
import {
  renderCode,
  renderOutput,
} from "../../../../lib/notebook-press/src/publish/report/render-output.ts";
import { toCodeCell, toDisplay, toNotebook } from "../cases.ts";

const alt = { "text/plain": "Bars [a]." };

it.each<[string, Output, string]>([
  ["printed text", { output_type: "stream", name: "stdout", text: "a\n" }, "```\na\n```"],
  ["nothing for no text", { output_type: "stream", name: "stdout", text: "\n" }, ""],
  [
    "an error",
    { output_type: "error", ename: "E", evalue: "why", traceback: [] },
    "```\nE: why\n```",
  ],
  ["Markdown", toDisplay({ "text/markdown": "*a*", "text/plain": "a" }), "*a*"],
  ["HTML", toDisplay({ "text/html": "<p>a</p>", "text/plain": "b" }), "a"],
  ["text", toDisplay({ "text/plain": "a" }), "```\na\n```"],
  [
    "a picture",
    toDisplay({ "image/png": "AQ==", "image/svg+xml": "<svg/>", ...alt }),
    "![Bars \\[a\\].](charts/s-code.png)",
  ],
  [
    "a drawing without a picture",
    toDisplay({ "image/svg+xml": "<svg/>", ...alt }),
    "![Bars \\[a\\].](charts/s-code.svg)",
  ],
  ["nothing for what it does not know", toDisplay({ "application/pdf": "x" }), ""],
])("renderOutput of a report writes %s", (_, output, wanted) => {
  const charts = listCharts(toNotebook(toCodeCell({ outputs: [output] })), "s");
  expect(renderOutput(output, { notes: createFootnotes(), charts })).toBe(wanted);
});

it("renderCode fences code that has fences", () => {
  expect(renderCode("a ``` b", "ts")).toBe("````ts\na ``` b\n````");
});
