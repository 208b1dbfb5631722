import { expect, it } from "vitest";
import { toFileName } from "../../../../lib/notebook-press/src/publish/charts/to-file-name.ts";

it.each([
  ["Who paid DKK 494 million", "02-who-paid-dkk-494-million"],
  ["Støtte på Ærø: 5 %, è", "02-stoette-paa-aeroe-5-e"],
  ["../etc", "02-etc"],
  ["", "02"],
  [`${"word ".repeat(20)}`, `02${"-word".repeat(12)}`],
])("toFileName of %j is %j", (title, expected) => {
  expect(toFileName("02", title)).toBe(expected);
});
