import { expect, it } from "vitest";
import { toBarLabels } from "../../../lib/performance-account/src/charts/bar-labels.ts";

const bar = { barLabel: "Matchmaking", barText: "20 companies · 40%", barShort: "40%" };
const long = { ...bar, barLabel: "New products, services or processes of all kinds" };

it.each([
  [640, "20 companies · 40%"],
  [480, "20 companies · 40%"],
  [479, "40%"],
  [312, "40%"],
])("toBarLabels at %i pixels chooses the number %j", (width, number) => {
  expect(toBarLabels([bar], width).data.values[0]?.barNumber).toEqual([number]);
});

it.each([
  ["one line where there is room", [bar], 640, [["Matchmaking"]], 37 + 17],
  [
    "two lines where there is none",
    [long],
    312,
    [["New products, services or", "processes of all kinds"]],
    37 + 2 * 17,
  ],
  [
    "the lines of the longest for all, so that the last stands next to the bar",
    [bar, long],
    312,
    [
      ["", "Matchmaking"],
      ["New products, services or", "processes of all kinds"],
    ],
    37 + 2 * 17,
  ],
  ["the height of a line to no bars", [], 640, [], 37 + 17],
])("toBarLabels gives %s", (_, bars, width, lines, step) => {
  const { data, height } = toBarLabels(bars, width);
  expect(data.values.map((datum) => datum.barLines)).toEqual(lines);
  expect(height).toEqual({ step });
});

it("toBarLabels puts the number beside the label's last line", () => {
  expect(toBarLabels([long], 312).data.values[0]?.barNumber).toEqual(["", "40%"]);
});

it("toBarLabels keeps what else a bar has, and leaves it as it was", () => {
  const given = { ...bar, value: 0.4 };
  expect(toBarLabels([given], 640).data.values[0]).toMatchObject(given);
  expect(given).toEqual({ ...bar, value: 0.4 });
});
