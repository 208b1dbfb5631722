import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Texts by their English form, with `{0}`, `{1}` … where values stand: `{0} of {1}`. */
export type Translations = Readonly<Record<string, string>>;

/**
 * What the notebooks of a folder say in a language: of `NAME.ipynb` what stands in `NAME.da.json`
 * beside it. A kernel runs in the folder of its notebook and is not told which one that is.
 * @throws {SyntaxError} If such a file is no object of texts, or two give a text differently.
 */
export function loadTranslations(folder: string, language: string): Translations {
  const names = readdirSync(folder);
  const own = names.flatMap((name) =>
    name.endsWith(".ipynb") ? [name.replace(/ipynb$/, `${language}.json`)] : [],
  );
  const texts: Record<string, string> = {};
  for (const name of own.filter((one) => names.includes(one)))
    for (const [text, translation] of Object.entries(readTexts(join(folder, name)))) {
      if ((texts[text] ?? translation) !== translation)
        throw new SyntaxError(
          `Cannot use "${translation}" of ${name}: wanted "${texts[text]}", as beside another notebook of the folder`,
        );
      texts[text] = translation;
    }
  return texts;
}

function readTexts(file: string): Translations {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new SyntaxError(`Cannot read translations "${file}": wanted a JSON object of texts`, {
      cause,
    });
  }
}

const schema = z.record(z.string(), z.string());
