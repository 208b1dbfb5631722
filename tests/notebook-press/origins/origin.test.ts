import { expect, it } from "vitest";
import { maybeParseOrigin, toOriginKey } from "../../../lib/notebook-press/src/origins/index.ts";

const rain = { kind: "printed", label: "Rain", printed: "812 mm", source: "Yearbook" } as const;
const derived = { kind: "derived", label: "A", operation: "add", inputs: [rain], text: "812" };
const nested = (depth: number) =>
  `${'{"kind":"derived","label":"A","operation":"add","text":"1","inputs":['.repeat(depth)}${JSON.stringify(rain)}${"]}".repeat(depth)}`;

it.each<[string, unknown]>([
  ["what is printed", rain],
  ["all that can be said of it", { ...rain, value: 812, unit: "mm", section: "May", notes: ["x"] }],
  ["what is worked out", derived],
  ["the bounds of rounding", { ...derived, range: ["811", "813"], noun: "mm" }],
  ["what is missing", { kind: "missing", label: "Rain", reason: "The gauge broke" }],
])("maybeParseOrigin reads %s", (_, origin) => {
  expect(maybeParseOrigin(JSON.stringify(origin))).toEqual(origin);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["what is no JSON", "{kind"],
  ["no object", "3"],
  ["no kind", JSON.stringify({ ...rain, kind: undefined })],
  ["another kind", JSON.stringify({ ...rain, kind: "heard" })],
  ["no source", JSON.stringify({ ...rain, source: undefined })],
  ["a number for a printed form", JSON.stringify({ ...rain, printed: 812 })],
  ["an operation that is unknown", JSON.stringify({ ...derived, operation: "power" })],
  ["no inputs", JSON.stringify({ ...derived, inputs: [] })],
  ["an input that is none", JSON.stringify({ ...derived, inputs: [{ label: "x" }] })],
  ["one bound", JSON.stringify({ ...derived, range: ["811"] })],
  ["more levels than can be read", nested(20_000)],
])("maybeParseOrigin gives up %s", (_, json) => {
  expect(maybeParseOrigin(json)).toBeUndefined();
});

it("maybeParseOrigin leaves out what it does not know", () => {
  expect(maybeParseOrigin(JSON.stringify({ ...rain, colour: "blue" }))).toEqual(rain);
});

it("toOriginKey does not depend on the order of fields", () => {
  const { kind, ...others } = rain;
  expect(toOriginKey({ ...others, kind })).toBe(toOriginKey(rain));
});
