import { expect, it } from "vitest";
import type { Origin } from "../../../lib/notebook-press/src/origins/index.ts";
import { describeOrigin } from "../../../lib/notebook-press/src/publish/describe-origin.ts";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";

const place = { source: "Yearbook", section: "May" };
const rain: Origin = {
  ...{ kind: "printed", label: "Rain", printed: "81,2 mm", text: "81.2", ...place },
  notes: ["At noon", "Of one gauge"],
};
const days: Origin = { kind: "printed", label: "Days", printed: "31", source: "Calendar" };
const daily: Origin = {
  ...{ kind: "derived", label: "Rain a day", operation: "divide", inputs: [rain, days] },
  ...{ text: "2.62", noun: "mm", range: ["2.618", "2.621"] },
};
const twice: Origin = {
  ...{ kind: "derived", label: "Twice", operation: "add", inputs: [daily, daily], text: "5.24" },
};
const missing: Origin = { kind: "missing", label: "Snow", reason: "It was warm.", ...place };

it.each<[string, Origin, readonly string[]]>([
  [
    "what is printed",
    rain,
    ["Rain: printed “81,2 mm”", "Yearbook, section “May”", "At noon", "Of one gauge"],
  ],
  ["what is printed without a section", days, ["Days: printed “31”", "Calendar"]],
  ["what is missing", missing, ["Snow: not given. It was warm.", "Yearbook, section “May”"]],
  [
    "what cannot be worked out",
    { kind: "missing", label: "Wet", reason: "No.", operation: "add", inputs: [rain, missing] },
    ["Wet = Rain + Snow: not given. No."],
  ],
  [
    "what is worked out",
    daily,
    [
      "Rain a day = Rain ÷ Days = 81.2 ÷ 31 = 2.62 mm",
      "Between 2.618 and 2.621, since the source rounds",
      "· Rain: printed “81,2 mm”; Yearbook, section “May”; At noon; Of one gauge",
      "· Days: printed “31”; Calendar",
    ],
  ],
])("describeOrigin says of %s", (_, origin, lines) => {
  expect(describeOrigin(origin, toWords("en")).split("\n")).toEqual(lines);
});

it("describeOrigin sets an input of an input in twice", () => {
  const lines = describeOrigin(twice, toWords("en")).split("\n");
  expect(lines.filter((line) => line.startsWith("· · Days"))).toHaveLength(2);
});

it("describeOrigin speaks the language of the page", () => {
  const danish = (origin: Origin) => describeOrigin(origin, toWords("da")).split("\n");
  expect(danish(rain).slice(0, 2)).toEqual([
    "Rain: trykt som ”81,2 mm”",
    "Yearbook, afsnittet ”May”",
  ]);
  expect(danish(missing)[0]).toBe("Snow: ikke oplyst. It was warm.");
  expect(danish(daily)[1]).toBe("Mellem 2.618 og 2.621, da kilden afrunder");
});

it("describeOrigin takes what looks like a place in a template as it is", () => {
  const [line] = describeOrigin({ ...days, label: "{1}" }, toWords("en")).split("\n");
  expect(line).toBe("{1}: printed “31”");
});
