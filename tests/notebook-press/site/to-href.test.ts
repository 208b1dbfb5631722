import { expect, it } from "vitest";
import { toHref } from "../../../lib/notebook-press/src/site/to-href.ts";

it.each([
  ["", "", "a.html"],
  ["", "Nord & Fyn", "Nord%20%26%20Fyn/a.html"],
  ["2018", "", "../a.html"],
  ["2018", "2018", "a.html"],
  ["2018", "2017", "../2017/a.html"],
])("toHref from %j to %j", (from, to, wanted) => {
  expect(toHref(from, to, "a.html")).toBe(wanted);
});
