import { expect, it } from "vitest";
import { type Origin, toOriginKey } from "../../../lib/notebook-press/src/origins/index.ts";
import { findOrigins } from "../../../lib/notebook-press/src/publish/find-origins.ts";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "./cases.ts";

const show = (html: string) => toCodeCell({ outputs: [toDisplay({ "text/html": html })] });
const mark = (origin: string) => `<data value="1" title="${origin}">1</data>`;
const rain = { kind: "printed", label: "Rain", printed: "812", source: "Yearbook" } as const;
const toDataMark = (origin: Origin) =>
  `<data value="812" title="Rain" data-origin='${JSON.stringify(origin)}'>812</data>`;
const notebook = toNotebook(
  toTextCell("# Rain"),
  show(mark("above")),
  toTextCell("## Where it rained"),
  show(`<p>${mark("a &#38; b&#10;c")} ${mark("twice")} <data value="1">no origin</data></p>`),
  toTextCell("## Where it rained"),
  show(mark("twice") + mark("last") + toDataMark(rain) + mark("last")),
);

it("findOrigins gives the heading above the first figure of each origin", () => {
  expect([...findOrigins(notebook)]).toEqual([
    ["above", ""],
    ["a & b\nc", "where-it-rained"],
    ["twice", "where-it-rained"],
    ["last", "where-it-rained-2"],
    [toOriginKey(rain), "where-it-rained-2"],
  ]);
});

it("findOrigins names headings as the page does", async () => {
  const page = await renderPage(notebook, { fileName: "x" });
  for (const heading of findOrigins(notebook).values())
    if (heading) expect(page).toContain(`<h2 id="${heading}">`);
});
