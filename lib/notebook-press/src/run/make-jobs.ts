import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import {
  checkParameters,
  ParameterError,
  type Parameters,
} from "../jupyter/parameters/check-parameters.ts";
import { listParameters } from "../jupyter/parameters/list-parameters.ts";
import type { Parameter } from "../jupyter/parameters/parameter.ts";
import { parseParameters } from "../jupyter/parameters/parse-parameters.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { Asked, Job, Omission, ReservedNames, Variant } from "./job.ts";
import type { ParameterSet } from "./load-parameter-sets.ts";
import { toFolderName } from "./to-folder-name.ts";

/** What there is to choose from. */
export interface Choice {
  /** What there is in each language. */
  readonly editions: readonly JobEdition[];
  /** The kernel of each source; undefined for one that is not run. */
  readonly kernels: readonly (KernelSpec | undefined)[];
  readonly sets: readonly ParameterSet[];
  /** By default notebooks are run once, and their pages lie right in the site's folder. */
  readonly chooseVariants?: ((asked: Asked) => readonly Variant[]) | undefined;
  readonly reserved?: ReservedNames | undefined;
}

/** What there is in one language. */
export interface JobEdition {
  readonly lang: string;
  /** Folder of its pages. */
  readonly out: string;
  /** The notebooks to run. */
  readonly sources: readonly SourceNotebook[];
}

/** What is asked for in all languages. */
export type JobOptions = Pick<Asked, "param"> & { readonly lang: string | undefined };

/**
 * The runs that are asked for: each notebook, for each set, in each language and way, with what it declares.
 * @throws {UsageError} If parameters are unknown, not of their type, or contradict each other; names all.
 */
export function makeJobs(choice: Choice, options: JobOptions) {
  const { editions, kernels, sets, chooseVariants = () => [{ name: "" }] } = choice;
  const { param } = options;
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
  const judged = sets.flatMap((set) => {
    const known = editions.map(({ lang }) => lang);
    const languages = attempt(() => chooseLanguages({ set, param }, options.lang, known));
    const wanted = editions.filter(({ lang }) => languages.includes(lang));
    return wanted.flatMap((edition) => {
      const { lang, sources } = edition;
      attempt(() => checkNames(sources, { ...set.values, ...param }));
      return attempt(() => chooseVariants({ lang, set, param })).flatMap((variant) =>
        sources.flatMap((source, at) => {
          const run = { set, edition, variant, source, kernel: kernels[at] };
          return attempt(() => judge(run, choice, options));
        }),
      );
    });
  });
  attempt(() => checkFolders(judged.map(({ job }) => job)));
  if (faults.size > 0) throw new UsageError([...faults].join("\n"));
  const different = judged.filter(
    ({ job }, at) => judged.findIndex((other) => isSame(job, other.job)) === at,
  );
  return {
    jobs: different.filter(({ reason }) => reason === undefined).map(({ job }) => job),
    omissions: different.filter((one): one is Judged & Omission => one.reason !== undefined),
  };
}

interface Run {
  readonly set: ParameterSet;
  readonly edition: JobEdition;
  readonly variant: Variant;
  readonly source: SourceNotebook;
  readonly kernel: KernelSpec | undefined;
}

/** A run as a job, with the reason if it is left out. */
interface Judged {
  readonly job: Job;
  readonly reason: string | undefined;
}

/** Each name must mean something to one of the notebooks; what it is to each, types tell. */
function checkNames(sources: readonly SourceNotebook[], values: Parameters): readonly never[] {
  const declared = sources.map((source) => ({
    slug: source.slug,
    names: readDeclared(source).map(({ name }) => name),
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

/** Nothing if the notebook is not run so. */
function judge(run: Run, choice: Choice, options: JobOptions): readonly Judged[] {
  const { variant, source } = run;
  const declared = readDeclared(source);
  const names = declared.map(({ name }) => name);
  const accepted = variant.accepts?.(source, names) ?? true;
  if (accepted === false) return [];
  const job = toJob(run, declared, choice, options);
  return [{ job, reason: accepted === true ? undefined : accepted }];
}

function toJob(
  { set, edition, variant, source, kernel }: Run,
  declared: readonly Parameter[],
  { editions, reserved }: Choice,
  options: JobOptions,
): Job {
  const { lang, out } = edition;
  const languageNames = editions.length > 1 ? ["lang"] : [];
  const [values, param] = [omit(set.values, languageNames), omit(options.param, languageNames)];
  const isAsked =
    editions.length > 1 && (set.values.lang ?? options.param.lang ?? options.lang) !== undefined;
  const isInLanguage = declared.some(
    (one) => one.name === "lang" && one.default?.slice(1, -1) === lang,
  );
  const names = declared.map(({ name }) => name);
  const pick = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
  // What nothing chooses is the same for all values that it does not declare.
  const toOthers = (all: Parameters) =>
    variant.chosenBy ? omit(all, variant.chosenBy) : pick(all);
  const parameters = readParameters(source, () => {
    const typed = parseParameters(source.notebook, pick(param));
    const given: Parameters = {
      ...toOthers({ ...values, ...typed }),
      ...variant.parameters,
      ...(isAsked && !isInLanguage && { lang }),
    };
    checkParameters(source.notebook, pick(given));
    return Object.fromEntries(
      names.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])),
    );
  });
  const others = toOthers({ ...values, ...param });
  const label = toFolderName({ variant: variant.name, name: set.name, others, reserved });
  const name = [lang === editions[0]?.lang ? "" : lang, label].filter(Boolean).join("/");
  return { source, kernel, lang, parameters, label, name, folder: join(out, label) };
}

const omit = <T>(values: Readonly<Record<string, T>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** What a notebook declares; nothing where it is not run. */
export const readDeclared = (source: SourceNotebook): readonly Parameter[] =>
  source.isDone ? [] : readParameters(source, () => listParameters(source.notebook));

/** Names the notebook in what is wrong with its parameters. */
function readParameters<T>({ path }: SourceNotebook, read: () => T): T {
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

/** The languages to run a set in: of `--lang`, or where there are several of the parameter `lang`; else the first. */
function chooseLanguages(
  { set, param }: Omit<Asked, "lang">,
  asked: string | undefined,
  languages: readonly string[],
): readonly string[] {
  const own = languages.length > 1 ? (param.lang ?? set.values.lang) : undefined;
  if (asked !== undefined && own !== undefined && asked !== own)
    throw new UsageError(
      `Cannot run for --lang "${asked}" and the parameter lang "${own}": wanted one of them`,
    );
  const lang = own ?? asked ?? languages[0];
  if (lang === "all") return languages;
  const known = languages.find((language) => language === lang);
  if (known !== undefined) return [known];
  throw new UsageError(
    `Cannot run in the language "${lang}": wanted one of ${languages.join(", ")}, or all`,
  );
}
