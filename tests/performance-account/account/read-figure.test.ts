import { expect, it } from "vitest";
import { readFigure } from "../../../lib/performance-account/src/account/read-figure.ts";
import { makeSource } from "./make-source.ts";

const read = (printed: string, note = "A note") =>
  readFigure({ indicator: "companies", printed, section: "Part", note }, makeSource());

it("readFigure reads the value from the printed form", () => {
  expect(read("over 6.000")).toMatchObject({
    figure: { value: 6000, precision: "over", printed: "over 6.000", missing: undefined },
    ...{ unreadable: [], negative: [] },
  });
});

it("readFigure takes the note as the reason where nothing is printed", () => {
  expect(read("")).toMatchObject({
    figure: { value: undefined, missing: "A note", section: "Part" },
    ...{ unreadable: [], negative: [] },
  });
});

it.each([
  ["many", undefined, ['"many"', "a whole number, such as 1,015 or 1.015"], []],
  ["9.9", undefined, ['"9.9"', "a whole number, such as 1,015 or 1.015"], []],
  ["-5", { value: -5 }, [], ['"-5"', "zero or more"]],
])("readFigure says what is wrong with %s", (printed, figure, unreadable, negative) => {
  const found = read(printed);
  if (figure) expect(found.figure).toMatchObject(figure);
  else expect(found.figure).toBeUndefined();
  expect([found.unreadable, found.negative]).toEqual([unreadable, negative]);
});
