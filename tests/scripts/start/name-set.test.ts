import { expect, it } from "vitest";
import { nameSet } from "../../../scripts/start/name-set.ts";

it.each([
  ["en", "2018", "2018"],
  ["da", "2018", "da/2018"],
] as const)("nameSet in %s of %s", (lang, label, wanted) => {
  expect(nameSet({ lang, label })).toBe(wanted);
});
