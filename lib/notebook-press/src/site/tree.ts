import { join } from "node:path";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Edition, Section } from "./site.ts";

/** The pages of a site in one language, and where they lie. */
export interface Tree extends Edition {
  readonly lang: string;
  readonly tag: string;
  readonly name: string;
  readonly listSections: (folders: readonly string[]) => readonly Section[];
  /** Folder of its index. */
  readonly out: string;
  /** All notebooks there are, with their texts in the language. */
  readonly notebooks: readonly SourceNotebook[];
  /** Folders in it that are of other languages. */
  readonly others: readonly string[];
}

/** An edition with all that it leaves to defaults but its notebooks. */
export function toTree(
  edition: Edition,
  editions: readonly Edition[],
  out: string,
): Omit<Tree, "notebooks"> {
  const { lang = "en" } = edition;
  const isFirst = edition === editions[0];
  return {
    listSections: () => [],
    tag: lang,
    name: lang,
    ...edition,
    lang,
    out: isFirst ? out : join(out, lang),
    others: isFirst ? editions.slice(1).map((other) => other.lang ?? "en") : [],
  };
}
