import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { findTime, UsageError } from "notebook-press/command";
import { findKernelSpec } from "notebook-press/jupyter";
import { DataError, type History, loadHistory, useLanguage } from "performance-account";
import { checkImportedTypes } from "./check-imported-types.ts";
import { findChromium } from "./find-chromium.ts";
import { findNotebooks, type SourceNotebook } from "./find-notebooks.ts";
import { languages } from "./languages.ts";
import { loadParameterSets, type ParameterSet } from "./load-parameter-sets.ts";
import { type Job, makeJobs } from "./make-jobs.ts";
import type { Omission } from "./omission.ts";
import type { Options } from "./options.ts";
import { findTreePath, type Tree } from "./tree.ts";

/** Everything to do, checked before anything is written. */
export interface Plan {
  readonly jobs: readonly Job[];
  /** What is not run, and why. */
  readonly omissions: readonly Omission[];
  /** What there is in each language, also in those that nothing is run in: pages lead there. */
  readonly trees: readonly Tree[];
  /** Folder to publish to. */
  readonly out: string;
  /** The browser to print PDFs with; undefined for no PDFs. */
  readonly chromium: string | undefined;
}

/**
 * Turns options into what to do.
 * @throws {UsageError} If there is no such year, notebook, kernel or parameter, or the data have faults.
 */
export async function makePlan(options: Options): Promise<Plan> {
  findTime();
  const chromium = options.pdf ? findChromium() : undefined;
  const out = resolve(options.out);
  const editions: (Tree & { readonly sources: readonly SourceNotebook[] })[] = [];
  for (const lang of languages) {
    const { accounts, figures } = await loadData(lang, options.data);
    const sources = await findNotebooks(options.notebooks, options.only, lang);
    const notebooks = await findNotebooks(options.notebooks, [], lang);
    const documents = listDocuments(accounts, figures);
    const place = { lang, out: findTreePath(out, lang) };
    editions.push({ ...place, accounts, figures, documents, notebooks, sources });
  }
  const sources = editions[0]?.sources ?? [];
  const kernels = await Promise.all(sources.map((source) => findKernel(source, options.kernel)));
  const sets = await loadSets(options.params);
  const { jobs, omissions } = makeJobs({ editions, kernels, sets }, options);
  checkImportedTypes(jobs);
  await makeFolder(out);
  return { jobs, omissions, trees: editions, out, chromium };
}

/** The language is chosen for the whole process, so data are loaded one language after the other. */
async function loadData(lang: Tree["lang"], data: string | undefined): Promise<History> {
  useLanguage(lang);
  try {
    return await loadHistory(data === undefined ? {} : { data: resolve(data) });
  } catch (error) {
    if (error instanceof DataError) throw new UsageError(error.message, { cause: error });
    throw error;
  } finally {
    useLanguage("en");
  }
}

/** Where figures were read: the documents of accounts first, the newest before the others. */
function listDocuments(
  accounts: History["accounts"],
  figures: History["figures"],
): Tree["documents"] {
  const all = [
    ...accounts.flatMap(({ sources }) => sources),
    ...figures.map(({ source }) => source),
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

async function loadSets(files: readonly string[]): Promise<readonly ParameterSet[]> {
  if (files.length === 0) return [{ name: undefined, values: {} }];
  return (await Promise.all(files.map(loadParameterSets))).flat();
}

async function findKernel({ notebook, path }: SourceNotebook, name: string | undefined) {
  const { kernelspec } = notebook.metadata as { kernelspec?: { name?: string } };
  try {
    return await findKernelSpec(name ?? kernelspec?.name ?? "tslab", { cwd: resolve(path, "..") });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

async function makeFolder(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    throw new UsageError(`Cannot publish to "${out}": wanted a folder that can be written`, {
      cause,
    });
  }
}
