import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Account, Language } from "performance-account";
import {
  checkParameters,
  type KernelSpec,
  listParameters,
  type Parameter,
  ParameterError,
  type Parameters,
  parseParameters,
} from "performance-account/jupyter";
import { chooseLanguages } from "./choose-languages.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { ParameterSet } from "./load-parameter-sets.ts";
import type { Options } from "./options.ts";
import { toFolderName } from "./to-folder-name.ts";
import { toShortPath } from "./to-short-path.ts";
import type { Tree } from "./tree.ts";
import { UsageError } from "./usage-error.ts";

/** One notebook to run for one account. */
export interface Job {
  readonly account: Account;
  readonly source: SourceNotebook;
  readonly kernel: KernelSpec;
  readonly lang: Language;
  /** What the notebook is run with, the year included if it declares one. */
  readonly parameters: Parameters;
  /** What tells the runs of a notebook apart: the year, or the year and more. */
  readonly label: string;
  /** Folder of the pages that are run with the same parameters. */
  readonly folder: string;
}

/** What there is to choose from. */
export interface Choice {
  /** What there is in each language. */
  readonly editions: readonly Edition[];
  /** The kernel of each source. */
  readonly kernels: readonly KernelSpec[];
  readonly sets: readonly ParameterSet[];
}

/** What there is in one language. */
export interface Edition extends Pick<Tree, "lang" | "out" | "accounts"> {
  /** The notebooks to run. */
  readonly sources: readonly SourceNotebook[];
}

/**
 * The runs that are asked for: each notebook, for each set of parameters and in each language,
 * with those parameters that it declares.
 * @throws {UsageError} If parameters are unknown, not of their type, or contradict each other;
 *   names all faults of all sets.
 */
export function makeJobs(
  choice: Choice,
  options: Pick<Options, "year" | "lang" | "param">,
): readonly Job[] {
  const faults = new Set<string>();
  const attempt = <T>(what: () => readonly T[]): readonly T[] => {
    try {
      return what();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      for (const line of error.message.split("\n")) faults.add(line);
      return [];
    }
  };
  const jobs = choice.sets.flatMap((set) => {
    const languages = attempt(() => chooseLanguages(set, options));
    return choice.editions
      .filter(({ lang }) => languages.includes(lang))
      .flatMap((edition) => {
        attempt(() => checkNames(edition.sources, { ...set.values, ...options.param }));
        const accounts = attempt(() => chooseAccounts(edition.accounts, set, options));
        return accounts.flatMap((account) =>
          edition.sources.flatMap((source, at) =>
            attempt(() => {
              const kernel = choice.kernels[at] as KernelSpec;
              return [toJob({ account, source, kernel, ...edition }, set, options)];
            }),
          ),
        );
      });
  });
  attempt(() => checkFolders(jobs));
  if (faults.size > 0) throw new UsageError([...faults].join("\n"));
  return jobs.filter((job, at) => jobs.findIndex((other) => isSame(job, other)) === at);
}

/** Each name must mean something to one of the notebooks; what it is to each, types tell. */
function checkNames(sources: readonly SourceNotebook[], values: Parameters): readonly never[] {
  const declared = sources.map(({ notebook, path, slug }) => ({
    slug,
    names: readParameters(path, () => listParameters(notebook)).map(({ name }) => name),
  }));
  const known = new Set(declared.flatMap(({ names }) => names));
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  if (unknown.length === 0) return [];
  const list = declared.map(({ slug, names }) => `${slug} (${names.join(", ") || "none"})`);
  const quoted = unknown.map((name) => `"${name}"`).join(", ");
  throw new UsageError(
    `Cannot set the parameter ${quoted}: wanted a name that a notebook declares: ${list.join(", ")}`,
  );
}

function chooseAccounts(
  accounts: readonly Account[],
  { name, values }: ParameterSet,
  { year: asked, param }: Pick<Options, "year" | "param">,
): readonly Account[] {
  const given = param.year ?? values.year;
  const own = typeof given === "string" && param.year !== undefined ? maybeYear(given) : given;
  if (asked !== undefined && own !== undefined && asked !== own)
    throw new UsageError(
      `Cannot run for --year "${asked}" and the parameter year "${own}": wanted one of them`,
    );
  const year = own ?? asked;
  if (year === "all" && name !== undefined && accounts.length > 1)
    throw new UsageError(
      `Cannot run the set "${name}" for all years: wanted one year, since its name names one folder`,
    );
  if (year === "all") return accounts;
  if (year === undefined) return accounts.slice(0, 1);
  const chosen = accounts.filter((account) => account.year === year);
  if (chosen.length > 0) return chosen;
  const years = accounts.map((account) => account.year).join(", ");
  throw new UsageError(`Cannot run for year "${year}": wanted one of ${years}`);
}

const maybeYear = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);

function toJob(
  { account, source, kernel, lang, out }: Pick<Job, "account" | "source" | "kernel"> & Edition,
  set: ParameterSet,
  options: Pick<Options, "lang" | "param">,
): Job {
  const { notebook, path } = source;
  const { year } = account;
  const { lang: own, ...values } = set.values;
  const { lang: typedLang, ...param } = options.param;
  const isAsked = (own ?? typedLang ?? options.lang) !== undefined;
  const parameters = readParameters(path, () => {
    const declared = listParameters(notebook);
    const names = declared.map((parameter) => parameter.name);
    const pick = <T>(values: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
    const typed = parseParameters(notebook, pick(param));
    const given: Parameters = {
      ...{ ...values, ...typed, year },
      ...(isAsked && !isInLanguage(declared, lang) && { lang }),
    };
    checkParameters(notebook, pick(given));
    return Object.fromEntries(
      names.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])),
    );
  });
  const { year: _, ...others } = { ...values, ...param };
  const label = toFolderName({ year, name: set.name, others });
  return { account, source, kernel, lang, parameters, label, folder: join(out, label) };
}

/** Whether a notebook is in a language without being told. */
const isInLanguage = (declared: readonly Parameter[], lang: Language) =>
  declared.some((one) => one.name === "lang" && one.default?.slice(1, -1) === lang);

/** Names the notebook in what is wrong with its parameters. */
function readParameters<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ParameterError || error instanceof SyntaxError)) throw error;
    const lines = error.message.split("\n").map((line) => `${toShortPath(path)}: ${line}`);
    throw new UsageError(lines.join("\n"), { cause: error });
  }
}

/** Two sets of one name, in two files, would write over each other. */
function checkFolders(jobs: readonly Job[]): readonly never[] {
  const clashing = jobs.filter((job) =>
    jobs.some((other) => isAtOnePlace(job, other) && !isSame(job, other)),
  );
  if (clashing.length === 0) return [];
  const labels = [...new Set(clashing.map(({ label }) => `"${label}"`))].join(", ");
  throw new UsageError(
    `Cannot publish several sets of parameters as ${labels}: wanted a name for each`,
  );
}

const isAtOnePlace = (a: Job, b: Job) =>
  a.folder.toLowerCase() === b.folder.toLowerCase() && a.source === b.source;

const isSame = (a: Job, b: Job) =>
  isAtOnePlace(a, b) && isDeepStrictEqual(a.parameters, b.parameters);
