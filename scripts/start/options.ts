import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { UsageError } from "notebook-press/command";
import type { Language } from "performance-account";
import { languages } from "./languages.ts";

/** What the command line asks for. */
export interface Options {
  /** Undefined for the newest account. */
  readonly year: number | "all" | undefined;
  /** Language of the pages; undefined where none is asked for, which means English. */
  readonly lang: Language | "all" | undefined;
  /** Values of parameters as typed, by name. */
  readonly param: Readonly<Record<string, string>>;
  /** Files with sets of parameters. */
  readonly params: readonly string[];
  /** Whether to print the parameters instead of running anything. */
  readonly listParameters: boolean;
  /** Whether to print them as JSON. */
  readonly json: boolean;
  /** Names or parts of names of notebooks; empty for all. */
  readonly only: readonly string[];
  /** Undefined for the kernel that each notebook names. */
  readonly kernel: string | undefined;
  /** How many notebooks run at once. */
  readonly jobs: number;
  /** Folder to publish to. */
  readonly out: string;
  /** Data folder; undefined for the repository's. */
  readonly data: string | undefined;
  /** Folder of the notebooks. */
  readonly notebooks: string;
  /** Seconds that a cell may take. */
  readonly cellLimit: number;
  /** Seconds that a kernel may take to start. */
  readonly startLimit: number;
  /** Whether to write a line for each cell and each line that it prints. */
  readonly log: boolean;
  /** Whether to print each page as PDF too. */
  readonly pdf: boolean;
  /** Whether charts are drawings only. */
  readonly static: boolean;
  /** Whether to run notebooks of which nothing has changed. */
  readonly fresh: boolean;
  readonly help: boolean;
}

export const help = `Usage: npm start -- [options]

Runs the notebooks for an account and publishes them as pages.

  --year YEAR|all    the year that the account describes (default: the newest)
  --lang en|da|all   the language of the pages (default: en); others than English lie in a
                     folder of their own, such as out/da
  --param NAME=VALUE a parameter of the notebooks; may be repeated
  --params FILE      parameters from a JSON or YAML file: one set, a list of sets, or named
                     sets under the key "sets"; may be repeated
  --list-parameters  print what the notebooks can be given, and run nothing
  --json             with --list-parameters: print JSON
  --only NAME        only this notebook, such as 02-funding or funding; may be repeated
  --kernel NAME      the kernel to run on (default: the one each notebook names)
  --jobs N           notebooks to run at once (default: one for each processor, at most 4)
  --out DIR          where to publish (default: out)
  --data DIR         where the data are (default: data)
  --notebooks DIR    where the notebooks are (default: notebooks)
  --cell-limit S     seconds that a cell may take (default: 600)
  --start-limit S    seconds that a kernel may take to start (default: 60)
  --log              say on standard error what each cell does, instead of showing progress
  --pdf              print each page as PDF too, with the Chromium, Chrome or Edge of this
                     machine, or the one that CHROMIUM names
  --static           charts are drawings only, which makes pages a third as large
  --fresh            run notebooks again of which nothing has changed
  --help             print this

Exit code: 0, or 1 if a notebook failed, or 2 for bad input or usage.
`;

const flags = {
  year: { type: "string" },
  lang: { type: "string" },
  param: { type: "string", multiple: true },
  params: { type: "string", multiple: true },
  "list-parameters": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  only: { type: "string", multiple: true },
  kernel: { type: "string" },
  jobs: { type: "string", default: String(Math.min(4, availableParallelism())) },
  out: { type: "string", default: "out" },
  data: { type: "string" },
  notebooks: { type: "string", default: "notebooks" },
  "cell-limit": { type: "string", default: "600" },
  "start-limit": { type: "string", default: "60" },
  log: { type: "boolean", default: false },
  pdf: { type: "boolean", default: false },
  static: { type: "boolean", default: false },
  fresh: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line.
 * @throws {UsageError} If an option is unknown or its value cannot be used.
 */
export function parseOptions(args: readonly string[]): Options {
  const values = parseFlags(args);
  if (values.json && !values["list-parameters"])
    throw new UsageError("Cannot print --json: wanted --list-parameters with it");
  const { kernel, out, data, notebooks, json, log, pdf, fresh, help } = values;
  return {
    ...{ kernel, out, data, notebooks, json, log, pdf, fresh, help, static: values.static },
    param: parseAssignments(values.param ?? []),
    params: values.params ?? [],
    listParameters: values["list-parameters"],
    year: parseYear(values.year),
    lang: parseLanguage(values.lang),
    only: (values.only ?? []).flatMap((names) => names.split(",")).filter((name) => name !== ""),
    jobs: parseJobs(values.jobs),
    cellLimit: parseSeconds("--cell-limit", values["cell-limit"]),
    startLimit: parseSeconds("--start-limit", values["start-limit"]),
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${help}`, { cause: error });
  }
}

function parseAssignments(texts: readonly string[]): Options["param"] {
  const entries = texts.map((text) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined) return [name.trim(), value] as const;
    throw new UsageError(`Cannot read --param "${text}": wanted a name and a value as year=2018`);
  });
  const again = entries.find(([name], at) => entries.findIndex(([one]) => one === name) < at);
  if (again) throw new UsageError(`Cannot read --param "${again[0]}" twice: wanted one value`);
  return Object.fromEntries(entries);
}

function parseYear(text: string | undefined): Options["year"] {
  if (text === undefined || text === "all") return text;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new UsageError(`Cannot read --year "${text}": wanted a year such as 2018, or all`);
}

function parseLanguage(text: string | undefined): Options["lang"] {
  if (text === undefined || text === "all") return text;
  const language = languages.find((one) => one === text);
  if (language) return language;
  throw new UsageError(`Cannot read --lang "${text}": wanted ${languages.join(", ")}, or all`);
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(`Cannot read --jobs "${text}": wanted a whole number from 1 to 64`);
}

function parseSeconds(option: string, text: string): number {
  const seconds = Number(text);
  if (text.trim() !== "" && seconds > 0 && seconds <= 1_000_000) return seconds;
  throw new UsageError(`Cannot read ${option} "${text}": wanted a number of seconds above 0`);
}
