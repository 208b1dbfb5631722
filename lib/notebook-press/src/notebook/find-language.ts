import { toDict } from "./is-dict.ts";
import type { Notebook } from "./notebook.ts";

/** The language of a notebook in lower case, such as `python`: it may name it in three places, or in none. */
export function findLanguage({ metadata }: Pick<Notebook, "metadata">): string {
  const { name, language } = toDict(metadata.kernelspec);
  const said = toDict(metadata.language_info).name ?? language;
  if (typeof said === "string" && said !== "") return said.toLowerCase();
  return /^python/.test(String(name)) ? "python" : "typescript";
}

/** Whether a language is one that the kernels from npm speak. */
export const isScript = (language: string): boolean => /^(type|java)script$/.test(language);
