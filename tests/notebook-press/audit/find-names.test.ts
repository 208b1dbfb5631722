import { expect, it } from "vitest";
import { findNameSpans } from "../../../lib/notebook-press/src/audit/find-names.ts";
import type { PlaceKind } from "../../../lib/notebook-press/src/audit/types.ts";
import { companies, listFaults, toPage, toPrinted } from "./page.ts";

const title = "Strategy 2.0 for 38 clusters 2016-2018";
const noted = {
  companies: toPrinted("Companies", "18.058", { source: title, section: "Part 3.1" }),
};

it.each([
  ["a sentence", `<p>${title} does not give them.</p>`, []],
  ["a caption", `<table><caption>Figures of ${title}</caption></table>`, []],
  ["a cell with its section", "<table><tr><td>“Part 3.1”</td></tr></table>", []],
  ["another title", "<p>Strategy 3.0 for 39 clusters</p>", ["unmarked 3.0", "unmarked 39"]],
  ["a line of a drawing", "<svg><text>Source: Strategy 2.0 for 38</text></svg>", []],
  ["the next line", "<svg><text>38 clusters 2016-2018. So</text></svg>", []],
  ["a line in between", "<svg><text>2.0 for 38</text></svg>", []],
  ["a part of it in prose", "<p>Strategy 2.0</p>", ["unmarked 2.0"]],
])("auditPage excepts the title of a document that an origin names in %s", (_, body, faults) => {
  expect(listFaults(toPage(`<p>${companies}</p>${body}`, { opened: noted }))).toEqual(faults);
});

it.each<[string, PlaceKind, string, readonly (readonly [number, number])[]]>([
  ["none", "prose", "nothing", []],
  ["all of it", "prose", `In ${title}.`, [[3, 3 + title.length]]],
  ["its end", "chart text", "2016-2018, so", [[0, 9]]],
  ["too little", "chart text", "2018, so", []],
])("findNameSpans finds %s in %s", (_, kind, text, spans) => {
  const found = findNameSpans(text, kind, [{ rule: "title", text: title }]);
  expect(found).toEqual(spans.map(([at, end]) => ({ name: "title", at, end })));
});
