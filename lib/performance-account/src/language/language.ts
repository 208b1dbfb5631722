import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import danishTexts from "./danish.json" with { type: "json" };

/** A language in which texts and numbers can be written: English or Danish. */
export type Language = "en" | "da";

/**
 * Chooses the language of all labels, sentences, numbers and charts that are made from then on;
 * English until it is called. Accounts are loaded in it, so call it before `loadAccount`.
 * @example
 * useLanguage("da");
 * const danish = await loadAccount(2018);
 * console.log(formatMeasure(danish.figures.financing_total));
 * // 494 mio. kr.
 * @param tag A language tag, such as `da` or `en-GB`.
 * @param translations Danish for texts of your own, by the English text with `{0}`, `{1}` … for
 * the values of its template; by default what stands in `NAME.da.json` beside the notebook
 * `NAME.ipynb`, or beside all of the working folder where it is not known which one runs. Not used in English. A text without Danish stays English.
 * @throws {RangeError} If it is another language, or a translation lacks a gap of its text or has
 * one too many.
 */
export function useLanguage(tag: string, translations?: Translations): void {
  const language = /^(da|en)(?:-.+)?$/i.exec(tag)?.[1]?.toLowerCase();
  if (!language) throw new RangeError(`Cannot use language "${tag}": wanted "da" or "en"`);
  const texts =
    translations ?? (language === "en" ? {} : loadTranslations(process.cwd(), language));
  for (const [text, translation] of Object.entries(texts)) checkGaps(text, translation);
  chosen = { language: language as Language, translations: texts };
}

/** The language that was chosen last: `en` or `da`. */
export const findLanguage = (): Language => chosen.language;

/** How numbers are written in the language chosen. */
export const findNotation = () => (chosen.language === "da" ? "danish" : "english");

/** A text in the language chosen; English where there is no Danish. */
export const chooseText = (english: string, danish: string): string =>
  chosen.language === "da" && danish !== "" ? danish : english;

/** What a text is in the language chosen; undefined where that is English, or has no such text. */
export function findTranslation(text: string): string | undefined {
  if (chosen.language === "en") return undefined;
  const tables: readonly Translations[] = [chosen.translations, danishTexts];
  return tables.find((texts) => Object.hasOwn(texts, text))?.[text];
}

// Like a locale: a notebook's kernel is a process of its own, and all it makes is in one language.
let chosen: { readonly language: Language; readonly translations: Translations } = {
  language: "en",
  translations: {},
};

function checkGaps(text: string, translation: string): void {
  const [wanted, found] = [findGaps(text), findGaps(translation)];
  if (wanted.join() === found.join()) return;
  throw new RangeError(
    `Cannot use translation "${translation}": wanted ${wanted.join(", ") || "no gaps"}, each once`,
  );
}

/** The gaps of a text, in the order of their numbers: `{0}`, `{1}` in `{1} of {0}`. */
export function findGaps(text: string): readonly string[] {
  return (text.match(/\{\d+\}/g) ?? []).toSorted((a, b) => toNumber(a) - toNumber(b));
}

const toNumber = (gap: string) => Number(gap.slice(1, -1));

/** Texts by their English form, with `{0}`, `{1}` … where values stand: `{0} of {1}`. */
export type Translations = Readonly<Record<string, string>>;

/**
 * What the notebooks of a folder say in a language: of `NAME.ipynb` what stands in `NAME.da.json`
 * beside it. A kernel runs in the folder of its notebook; which one that is, Jupyter and
 * notebook-press say in `JPY_SESSION_NAME`, and other front ends do not.
 * @throws {SyntaxError} If such a file is no object of texts, or two give a text differently.
 */
export function loadTranslations(folder: string, language: string): Translations {
  const session = basename(process.env.JPY_SESSION_NAME ?? "");
  const notebooks = session.endsWith(".ipynb")
    ? [session]
    : readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
  const own = notebooks.map((name) => name.replace(/ipynb$/, `${language}.json`));
  const texts: Record<string, string> = {};
  for (const name of own.filter((one) => existsSync(join(folder, one))))
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
