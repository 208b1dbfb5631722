import { expect, it } from "vitest";
import { renderMarkdown, sentence } from "../../../lib/performance-account/src/display/sentence.ts";
import { add, divide } from "../../../lib/performance-account/src/measures/derived.ts";
import {
  type OwnFigureOptions,
  ownFigure,
} from "../../../lib/performance-account/src/measures/own-figure.ts";
import { toOrigin } from "../../../lib/performance-account/src/measures/to-origin.ts";
import { makeFigure } from "./make-figure.ts";

const members = { label: "Members", noun: "members", source: "members.csv", section: "row 3" };

it.each<[string | number, Partial<OwnFigureOptions>, object]>([
  [34, {}, { value: 34, low: 34, high: 34, precision: "exact", unit: "number", printed: "34" }],
  ["over 700", {}, { value: 700, precision: "over", printed: "over 700" }],
  ["DKK 12 million", { kind: "money" }, { value: 12e6, low: 11.5e6, high: 12.5e6, unit: "DKK" }],
  ["72 pct.", { kind: "share" }, { value: 0.72, unit: "share", precision: "rounded" }],
  [0.25, { kind: "share" }, { value: 0.25, unit: "share", precision: "exact" }],
])("ownFigure reads %s", (printed, options, wanted) => {
  expect(ownFigure(printed, { ...members, ...options })).toMatchObject(wanted);
});

it("ownFigure can be followed to its file and row", () => {
  expect(toOrigin(ownFigure(34, members))).toEqual({
    ...{ kind: "printed", label: "Members", printed: "34", value: 34 },
    ...{ source: "members.csv", section: "row 3" },
  });
});

it("ownFigure is told and reckoned with like a figure of an account", () => {
  const own = ownFigure("34", members);
  const name = { label: "Companies per member", noun: "companies per member" };
  const each = divide(makeFigure("companies", "68"), own, name);
  expect(each.value).toBe(2);
  expect(renderMarkdown(sentence`${own} members, ${each} companies each.`)).toContain(
    "members.csv",
  );
  expect(() => add([own, makeFigure("companies", "68")], name)).toThrow(/wanted the same unit/);
});

it.each([undefined, ""])(
  "ownFigure of %j is missing, with the reason that its note gives",
  (printed) => {
    const { value, missing } = ownFigure(printed, { ...members, note: "Not asked in 2017." });
    expect([value, missing]).toEqual([undefined, "Not asked in 2017."]);
  },
);

it.each<[string | number, RegExp]>([
  [
    Number.NaN,
    /Cannot make a figure "Members" of NaN: wanted a number, or undefined where there is none/,
  ],
  ["many", /many/],
])("ownFigure refuses %s", (printed, wanted) => {
  expect(() => ownFigure(printed, members)).toThrow(wanted);
});
