import { expect, it } from "vitest";
import {
  placeLabels,
  type TimelineFrame,
} from "../../../../lib/performance-account/src/charts/timeline/place-labels.ts";
import type { TimelinePoint } from "../../../../lib/performance-account/src/charts/timeline/timeline-point.ts";

const frame: TimelineFrame = {
  ...{ width: 640, height: 170, years: [2011, 2016], max: 10_000 },
  ...{ ticks: [], breaks: [] },
};

const toPoint = (year: number, value: number, label = ["7,522"]): TimelinePoint => ({
  ...{ when: `${year}`, year, lastYear: year, text: "", value, low: null, high: null },
  ...{ role: "chosen", use: "", site: "", origin: "", shape: "circle", isHollow: false },
  ...{ from: { kind: "missing", label: "", reason: "" }, run__: 0, label },
});

const place = (points: readonly TimelinePoint[], changes: Partial<TimelineFrame> = {}) =>
  placeLabels(points, { ...frame, ...changes }).map((one) => one.place);

it.each<[string, readonly TimelinePoint[], Partial<TimelineFrame>, readonly string[]]>([
  ["above its mark", [toPoint(2013, 5000)], {}, ["above"]],
  ["below a mark at the top", [toPoint(2013, 9900)], {}, ["below"]],
  [
    "below where another mark is above",
    [toPoint(2013, 5000), toPoint(2013, 6000)],
    {},
    ["below", "above"],
  ],
  ["nowhere for a mark without one", [toPoint(2013, 5000, [])], {}, ["above"]],
])("placeLabels puts a label %s", (_, points, changes, wanted) => {
  expect(place(points, changes)).toEqual(wanted);
});

it("placeLabels keeps a label off the rule of a break", () => {
  const [point] = placeLabels([toPoint(2013, 5000, ["just under 6,000"])], {
    ...frame,
    breaks: [2014],
    years: [2006, 2016],
  });
  expect(point).toMatchObject({ place: "above", align: "right" });
});

it.each([
  [640, ["just under 6,000"], ["just under 6,000"]],
  [312, ["just under 6,000"], ["just under", "6,000"]],
  [312, ["over 6,000", "(2012?)"], ["over 6,000", "(2012?)"]],
  [312, ["DKK 715.8 million"], ["DKK 715.8 million"]],
])("placeLabels at %i pixels breaks %j", (width, label, lines) => {
  expect(placeLabels([toPoint(2013, 5000, label)], { ...frame, width })[0]?.lines).toEqual(lines);
});

it("placeLabels gives the same at a width whatever it was placed for before", () => {
  const points = [toPoint(2013, 5000), toPoint(2014, 5100, ["just under 6,000"])];
  const narrow = { ...frame, width: 312 };
  expect(placeLabels(placeLabels(points, frame), narrow)).toEqual(placeLabels(points, narrow));
});
