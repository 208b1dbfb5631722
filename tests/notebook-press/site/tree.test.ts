import { expect, it } from "vitest";
import { toHref, toLanguageLink } from "../../../lib/notebook-press/src/site/tree.ts";

it.each([
  ["", "", "a.html"],
  ["", "Nord & Fyn", "Nord%20%26%20Fyn/a.html"],
  ["2018", "", "../a.html"],
  ["2018", "2018", "a.html"],
  ["2018", "2017", "../2017/a.html"],
])("toHref from %j to %j", (from, to, wanted) => {
  expect(toHref(from, to, "a.html")).toBe(wanted);
});

it.each([
  ["/out/2018", "/out/da/2018/01-one.html", "../da/2018/01-one.html"],
  ["/out/da/2018", "/out/2018/01-one.html", "../../2018/01-one.html"],
  ["/out", "/out/da/index.html", "da/index.html"],
  ["/out/a b", "/out/da/a b/1%.html", "../da/a%20b/1%25.html"],
])("toLanguageLink from %s to %s", (from, to, href) => {
  const language = { name: "Dansk", tag: "da" };
  expect(toLanguageLink(language, from, to)).toEqual({ href, label: "Dansk", lang: "da" });
});
