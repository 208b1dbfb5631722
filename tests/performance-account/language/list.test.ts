import { afterEach, expect, it } from "vitest";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { list } from "../../../lib/performance-account/src/language/list.ts";

afterEach(() => useLanguage("en"));

it.each([
  [[], ""],
  [["gold"], "gold"],
  [["gold", "silver"], "gold and silver"],
  [["gold", "silver", "bronze"], "gold, silver and bronze"],
])("list joins %j", (names, wanted) => {
  expect(list(names)).toBe(wanted);
});

it("list takes another conjunction", () => {
  expect(list(["gold", "silver", "bronze"], "or")).toBe("gold, silver or bronze");
});

it("list has the conjunctions of the language chosen", () => {
  useLanguage("da");
  expect(list(["guld", "sølv"])).toBe("guld og sølv");
  expect(list(["guld", "sølv", "bronze"], "or")).toBe("guld, sølv eller bronze");
});
