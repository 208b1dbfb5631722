import { checkTypes } from "../check/check-types.ts";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import { injectParameters } from "../jupyter/parameters/inject-parameters.ts";
import { listParameters } from "../jupyter/parameters/list-parameters.ts";
import { findTags } from "../notebook/notebook.ts";
import type { Job } from "./job.ts";

/** Has the compiler check parameters of imported types, of which the cell says nothing; a UsageError names all. */
export async function checkImportedTypes(jobs: readonly Job[]): Promise<void> {
  const doubtful = jobs
    .filter(hasUncheckedValue)
    .map(({ source: { path, notebook }, parameters }) => ({
      path: toShortPath(path),
      notebook: injectParameters(notebook, parameters),
    }));
  if (doubtful.length === 0) return;
  const isInjected = ({ path, cell }: { readonly path: string; readonly cell: number }) => {
    const notebook = doubtful.find((one) => one.path === path)?.notebook;
    const injected = notebook?.cells[cell - 1];
    return injected !== undefined && findTags(injected).includes("injected-parameters");
  };
  // What else may be wrong with the notebook is for its run to tell.
  const faults = (await checkTypes(doubtful)).filter(isInjected);
  const lines = faults.map(
    ({ path, source, message }) => `${path}: Cannot set the parameter in "${source}": ${message}`,
  );
  if (lines.length > 0) throw new UsageError([...new Set(lines)].join("\n"));
}

function hasUncheckedValue({ source, parameters }: Job): boolean {
  if (source.isDone) return false;
  const unchecked = listParameters(source.notebook).filter(({ isChecked }) => !isChecked);
  return unchecked.some(({ name }) => Object.hasOwn(parameters, name));
}
