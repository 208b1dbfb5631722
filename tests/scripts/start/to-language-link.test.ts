import { expect, it } from "vitest";
import { toLanguageLink } from "../../../scripts/start/to-language-link.ts";

it.each([
  ["da", "/out/2018", "/out/da/2018/01-one.html", "../da/2018/01-one.html", "Dansk", "da"],
  ["en", "/out/da/2018", "/out/2018/01-one.html", "../../2018/01-one.html", "English", "en-GB"],
  ["da", "/out", "/out/da/index.html", "da/index.html", "Dansk", "da"],
  ["da", "/out/a b", "/out/da/a b/1%.html", "../da/a%20b/1%25.html", "Dansk", "da"],
] as const)("toLanguageLink to %s from %s to %s", (language, from, to, href, label, lang) => {
  expect(toLanguageLink(language, from, to)).toEqual({ href, label, lang });
});
