import { afterEach, expect, it } from "vitest";
import {
  toAxisDescription,
  toBarRole,
} from "../../../lib/performance-account/src/charts/aria-texts.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

it("toBarRole and toAxisDescription leave English to Vega", () => {
  expect({ ...toBarRole(), ...toAxisDescription("Companies") }).toEqual({});
});

it.each([
  ["Virksomheder", "Vandret akse: Virksomheder"],
  ["", "Vandret akse"],
])("toAxisDescription(%j) in Danish", (title, description) => {
  useLanguage("da");
  expect(toAxisDescription(title)).toEqual({ description });
  expect(toBarRole()).toEqual({ ariaRoleDescription: "søjle" });
});
