import { expect, it } from "vitest";
import { toLanguageLink } from "../../../lib/notebook-press/src/site/to-language-link.ts";

it.each([
  ["/out/2018", "/out/da/2018/01-one.html", "../da/2018/01-one.html"],
  ["/out/da/2018", "/out/2018/01-one.html", "../../2018/01-one.html"],
  ["/out", "/out/da/index.html", "da/index.html"],
  ["/out/a b", "/out/da/a b/1%.html", "../da/a%20b/1%25.html"],
])("toLanguageLink from %s to %s", (from, to, href) => {
  const language = { name: "Dansk", tag: "da" };
  expect(toLanguageLink(language, from, to)).toEqual({ href, label: "Dansk", lang: "da" });
});
