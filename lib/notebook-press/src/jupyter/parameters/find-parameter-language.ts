import { findLanguage, isScript } from "../../notebook/find-language.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { ParameterLanguage } from "./parameter.ts";
import { pythonParameters } from "./python-parameters.ts";
import { scriptParameters } from "./script-parameters.ts";

/** How a notebook takes parameters; undefined for a language that none are set in. */
export function findParameterLanguage(notebook: Notebook): ParameterLanguage | undefined {
  const language = findLanguage(notebook);
  if (isScript(language)) return scriptParameters;
  return language === "python" ? pythonParameters : undefined;
}
