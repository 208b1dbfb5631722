import { expect, it } from "vitest";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { restsOnLimit } from "../../../lib/performance-account/src/measures/rests-on-limit.ts";
import { makeFigure } from "./make-figure.ts";

it.each([
  ["700", false],
  ["ca. 700", false],
  ["over 700", true],
  ["knap 700", true],
])("restsOnLimit of %s and of a share of it is %s", (printed, expected) => {
  const part = makeFigure("companies_new_ideas", printed);
  expect(restsOnLimit(part)).toBe(expected);
  expect(restsOnLimit(share(part, makeFigure("companies", "1.000")))).toBe(expected);
});
