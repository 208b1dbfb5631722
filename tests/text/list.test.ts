import { expect, it } from "vitest";
import { list } from "../../lib/src/text/list.ts";

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
