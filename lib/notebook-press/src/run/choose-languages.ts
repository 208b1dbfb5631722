import { UsageError } from "../command/usage-error.ts";
import type { Asked } from "./variant.ts";

/**
 * The languages to run a set of parameters in: that of `--lang`, or, where there are several,
 * of the parameter `lang`.
 * @param languages All there are; the first where none is asked for.
 * @throws {UsageError} If the two differ, or there are no pages in the language.
 */
export function chooseLanguages(
  { set, param }: Omit<Asked, "lang">,
  asked: string | undefined,
  languages: readonly string[],
): readonly string[] {
  const own = languages.length > 1 ? (param.lang ?? set.values.lang) : undefined;
  if (asked !== undefined && own !== undefined && asked !== own)
    throw new UsageError(
      `Cannot run for --lang "${asked}" and the parameter lang "${own}": wanted one of them`,
    );
  const lang = own ?? asked ?? languages[0];
  if (lang === "all") return languages;
  const known = languages.find((language) => language === lang);
  if (known !== undefined) return [known];
  throw new UsageError(
    `Cannot run in the language "${lang}": wanted one of ${languages.join(", ")}, or all`,
  );
}
