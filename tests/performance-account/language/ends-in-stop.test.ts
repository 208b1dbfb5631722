import { expect, it } from "vitest";
import { endsInStop } from "../../../lib/performance-account/src/language/ends-in-stop.ts";

it.each([
  ["54,1 pct.", true],
  ["494 mio. kr.", true],
  ["kr.", true],
  ["54,1 pct", false],
  ["54.1%", false],
  ["It ended.", false],
  ["skr.", false],
  ["", false],
])("endsInStop(%j)", (text, wanted) => {
  expect(endsInStop(text)).toBe(wanted);
});
