import { afterEach, expect, it } from "vitest";
import {
  toAxisDescription,
  toBarRole,
  toLegendDescription,
} from "../../../lib/performance-account/src/charts/aria-texts.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

it("what a screen reader says in English is left to Vega", () => {
  const said = [toBarRole(), toAxisDescription("Companies"), toLegendDescription(["a"])];
  expect(Object.assign({}, ...said)).toEqual({});
});

it.each([
  ["Virksomheder", "Vandret akse: Virksomheder"],
  ["", "Vandret akse"],
])("toAxisDescription(%j) in Danish", (title, description) => {
  useLanguage("da");
  expect(toAxisDescription(title)).toEqual({ description });
  expect(toBarRole()).toEqual({ ariaRoleDescription: "søjle" });
  expect(toLegendDescription(["a", "b"])).toEqual({ description: "Farver: a, b" });
});
