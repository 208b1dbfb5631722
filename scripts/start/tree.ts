import { join } from "node:path";
import type { Account, Language, Source } from "performance-account";
import type { AnyFigure } from "performance-account/data";
import type { SourceNotebook } from "./find-notebooks.ts";
import { languages } from "./languages.ts";

/** All pages in one language. */
export interface Tree {
  readonly lang: Language;
  /** Folder of its index; the folders of years and other sets of parameters lie in it. */
  readonly out: string;
  /** All notebooks there are, with their texts in the language. */
  readonly notebooks: readonly SourceNotebook[];
  /**
   * The accounts, the newest first, with their labels in the language; of one year first that of
   * a document, or the one of which more is known.
   */
  readonly accounts: readonly Account[];
  /** Every printed figure of all years, those of the accounts among them, with labels in the language. */
  readonly figures: readonly AnyFigure[];
  /** Every document and page that figures were read from. */
  readonly documents: readonly Source[];
}

/** Where the pages in a language lie: those in the first right in the folder that is published to. */
export const findTreePath = (out: string, lang: Language): string =>
  lang === languages[0] ? out : join(out, lang);
