import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { toShortPath, UsageError } from "notebook-press/command";
import {
  checkParameters,
  type KernelSpec,
  listParameters,
  type Parameter,
  ParameterError,
  type Parameters,
  parseParameters,
} from "notebook-press/jupyter";
import type { Account, Language } from "performance-account";
import { isFirstOfYear } from "./account-name.ts";
import { allYears } from "./all-years.ts";
import { chooseAccounts } from "./choose-accounts.ts";
import { chooseLanguages } from "./choose-languages.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { ParameterSet } from "./load-parameter-sets.ts";
import { maybeFindReason, type Omission } from "./omission.ts";
import type { Options } from "./options.ts";
import { toFolderName } from "./to-folder-name.ts";
import type { Tree } from "./tree.ts";

/** One notebook to run for one account, or for all. */
export interface Job {
  /** Undefined for a notebook that declares no year, which speaks of all. */
  readonly account: Account | undefined;
  readonly source: SourceNotebook;
  readonly kernel: KernelSpec;
  readonly lang: Language;
  /**
   * What the notebook is run with, the year included if it declares one, and the population
   * where the year alone means another account.
   */
  readonly parameters: Parameters;
  /** What tells the runs of a notebook apart: the year, the year and more, or that it is of all. */
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

/** What is to be run, and what is not. */
export interface Jobs {
  readonly jobs: readonly Job[];
  /** Runs that would show nothing, or another account than asked for. */
  readonly omissions: readonly Omission[];
}

/**
 * The runs that are asked for: each notebook, for each set of parameters and in each language,
 * with those parameters that it declares. One that declares no year is run once, not for each year.
 * @throws {UsageError} If parameters are unknown, not of their type, or contradict each other;
 *   names all faults of all sets.
 */
export function makeJobs(choice: Choice, options: Pick<Options, "year" | "lang" | "param">): Jobs {
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
  const judged = choice.sets.flatMap((set) => {
    const languages = attempt(() => chooseLanguages(set, options));
    return choice.editions
      .filter(({ lang }) => languages.includes(lang))
      .flatMap((edition) => {
        attempt(() => checkNames(edition.sources, { ...set.values, ...options.param }));
        const accounts = attempt(() => chooseAccounts(edition.accounts, set, options));
        return listRuns(edition.sources, choice.kernels, accounts).flatMap((run) =>
          attempt(() => {
            const job = toJob({ ...run, ...edition }, set, options);
            return [{ job, reason: maybeFindReason(job, edition.accounts) }];
          }),
        );
      });
  });
  const jobs = judged.map(({ job }) => job);
  attempt(() => checkFolders(jobs));
  if (faults.size > 0) throw new UsageError([...faults].join("\n"));
  const different = judged.filter(
    ({ job }, at) => jobs.findIndex((other) => isSame(job, other)) === at,
  );
  return {
    jobs: different.flatMap(({ job, reason }) => (reason ? [] : [job])),
    omissions: different.flatMap(({ job, reason }) => (reason ? [{ job, reason }] : [])),
  };
}

type Run = Pick<Job, "account" | "source" | "kernel">;

/** Each notebook with each account, account by account, then those that speak of all years. */
function listRuns(
  sources: readonly SourceNotebook[],
  kernels: readonly KernelSpec[],
  accounts: readonly Account[],
): readonly Run[] {
  const runs = sources.map((source, at) => ({ source, kernel: kernels[at] as KernelSpec }));
  const ofAll = runs.filter(({ source }) => isOfAllYears(source));
  const yearly = runs.filter((run) => !ofAll.includes(run));
  return [
    ...accounts.flatMap((account) => yearly.map((run) => ({ account, ...run }))),
    ...ofAll.map((run) => ({ account: undefined, ...run })),
  ];
}

/** What cannot be read is told when the parameters are. */
function isOfAllYears({ notebook }: SourceNotebook): boolean {
  try {
    return !listParameters(notebook).some(({ name }) => name === "year");
  } catch {
    return false;
  }
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

function toJob(
  { account, source, kernel, lang, out, accounts }: Run & Edition,
  set: ParameterSet,
  options: Pick<Options, "lang" | "param">,
): Job {
  const { notebook, path } = source;
  const { lang: own, ...values } = set.values;
  const { lang: typedLang, ...param } = options.param;
  const isAsked = (own ?? typedLang ?? options.lang) !== undefined;
  const declared = readParameters(path, () => listParameters(notebook));
  const names = declared.map(({ name }) => name);
  const pick = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  const place = account && toPlace(account, accounts);
  // What speaks of all years is the same for all values that it does not declare.
  const toOthers = (all: Parameters) => (place ? withoutPlace(all) : pick(all));
  const parameters = readParameters(path, () => {
    const typed = parseParameters(notebook, pick(param));
    const given: Parameters = {
      ...{ ...toOthers({ ...values, ...typed }), ...place },
      ...(isAsked && !isInLanguage(declared, lang) && { lang }),
    };
    checkParameters(notebook, pick(given));
    return Object.fromEntries(
      names.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])),
    );
  });
  const others = toOthers({ ...values, ...param });
  const label = toFolderName({ year: allYears, ...place, name: set.name, others });
  return { account, source, kernel, lang, parameters, label, folder: join(out, label) };
}

/** What chooses an account: its year, and its population where the year alone means another one. */
const toPlace = (account: Account, accounts: readonly Account[]) => ({
  year: account.year,
  ...(!isFirstOfYear(account, accounts) && { population: account.population }),
});

const withoutPlace = ({ year: _, population: __, ...others }: Parameters): Parameters => others;

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
