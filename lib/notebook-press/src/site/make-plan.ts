import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { toString as toText } from "hast-util-to-string";
import { findTime } from "../command/find-time.ts";
import { UsageError } from "../command/usage-error.ts";
import { findKernelSpec, findNotebookKernel } from "../jupyter/find-kernel-spec.ts";
import { parseHtml } from "../publish/html-tree.ts";
import { createMarkdown } from "../publish/markdown.ts";
import { checkImportedTypes } from "../run/check-imported-types.ts";
import { chooseNotebooks, findNotebooks, type SourceNotebook } from "../run/find-notebooks.ts";
import type { Job, Omission, ReservedNames } from "../run/job.ts";
import { loadParameterSets, type ParameterSet } from "../run/load-parameter-sets.ts";
import { makeJobs } from "../run/make-jobs.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { findChromium } from "./find-chromium.ts";
import type { SiteOptions } from "./flags.ts";
import { loadPrinter } from "./print-pages.ts";
import type { Site } from "./site.ts";
import { type Tree, toTree } from "./tree.ts";

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
 * @throws {UsageError} If there is no such notebook, kernel or parameter.
 */
export async function makePlan(site: Site, options: SiteOptions): Promise<Plan> {
  findTime();
  const chromium = options.pdf ? findChromium() : undefined;
  if (options.pdf) await loadPrinter();
  const out = resolve(options.out);
  const trees = await Promise.all(site.editions.map((edition) => loadTree(edition, site, options)));
  const { params, only } = options;
  const editions = trees.map((tree) => ({
    ...tree,
    sources: chooseNotebooks(tree.notebooks, only.flat()),
  }));
  const sources = editions[0]?.sources ?? [];
  const choice = {
    editions,
    kernels: await Promise.all(sources.map((source) => findKernel(source, options.kernel))),
    sets: params.length > 0 ? (await Promise.all(params.map(loadParameterSets))).flat() : [none],
    chooseVariants: site.chooseVariants,
    reserved: reserve(site, trees),
  };
  const asked = { lang: options.lang, param: Object.fromEntries(options.param) };
  const { jobs, omissions } = makeJobs(choice, asked);
  checkPlaces(jobs);
  await checkImportedTypes(jobs);
  await mkdir(out, { recursive: true }).catch((cause) => {
    const wanted = "wanted a folder that can be written";
    throw new UsageError(`Cannot publish to "${out}": ${wanted}`, { cause });
  });
  return { jobs, omissions, trees, out, chromium };
}

async function loadTree(
  edition: Site["editions"][number],
  { editions, findDescription = findFirstParagraph }: Site,
  options: SiteOptions,
): Promise<Tree> {
  const tree = toTree(edition, editions, resolve(options.out));
  const { lang } = tree;
  return { ...tree, notebooks: await findNotebooks(options.notebooks, { lang, findDescription }) };
}

/** A folder of one of these names would pass for one of the site, or for a file of it. */
function reserve({ reserved }: Site, trees: readonly Tree[]): ReservedNames {
  const own = [...trees.map(({ lang }) => lang), "index.html", "charts"];
  return {
    includes: (name) => own.includes(name) || reserved?.includes(name) === true,
    description: [...(reserved ? [reserved.description] : []), "a language"].join(" or "),
  };
}

const none: ParameterSet = { name: undefined, values: {} };

async function findKernel({ notebook, path, isDone }: SourceNotebook, name: string | undefined) {
  if (isDone) return undefined;
  const place = { cwd: dirname(path) };
  try {
    return await (name === undefined
      ? findNotebookKernel(notebook, place)
      : findKernelSpec(name, place));
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** What is published must not lie over what it is made of, nor over the index. */
function checkPlaces(jobs: readonly Job[]): void {
  for (const { folder, source } of jobs)
    if (folder === dirname(source.path))
      throw new UsageError(`Cannot publish to "${folder}": wanted a folder without the notebooks`);
  if (jobs.some(({ label, source }) => label === "" && source.slug === "index"))
    throw new UsageError(
      'Cannot publish "index.ipynb": wanted another name than that of the index',
    );
}

/** The first paragraph of a Markdown text, plain and in one line; empty where it has none. */
export function findFirstParagraph(markdown: string): string {
  const nodes = parseHtml(createMarkdown(escapeHtml)(markdown));
  const [first] = nodes.filter((node) => node.type === "element" && node.tagName === "p");
  return first?.type === "element" ? toText(first).replaceAll(/\s+/g, " ").trim() : "";
}
