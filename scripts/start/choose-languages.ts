import { UsageError } from "notebook-press/command";
import type { Language } from "performance-account";
import { languages } from "./languages.ts";
import type { ParameterSet } from "./load-parameter-sets.ts";
import type { Options } from "./options.ts";

/**
 * The languages to run a set of parameters in: that of `--lang`, or of the parameter `lang`.
 * @throws {UsageError} If the two differ, or there are no pages in the language.
 */
export function chooseLanguages(
  { values }: Pick<ParameterSet, "values">,
  { lang: asked, param }: Pick<Options, "lang" | "param">,
): readonly Language[] {
  const own = param.lang ?? values.lang;
  if (asked !== undefined && own !== undefined && asked !== own)
    throw new UsageError(
      `Cannot run for --lang "${asked}" and the parameter lang "${own}": wanted one of them`,
    );
  const lang = own ?? asked ?? languages[0];
  if (lang === "all") return languages;
  const known = languages.find((language) => language === lang);
  if (known) return [known];
  throw new UsageError(
    `Cannot run in the language "${lang}": wanted one of ${languages.join(", ")}, or all`,
  );
}
