import { availableParallelism } from "node:os";
import type { Flags, Values } from "../command/command.ts";

const maybeJobs = (text: string) =>
  /^\d+$/.test(text) && +text >= 1 && +text <= 64 ? +text : undefined;

const seconds = {
  value: "S",
  parse: (text: string) =>
    text.trim() !== "" && +text > 0 && +text <= 1_000_000 ? +text : undefined,
  wanted: "a number of seconds above 0",
} as const;

function maybeAssignment(text: string): readonly [string, string] | undefined {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : [name.trim(), value];
}

/** The options of a command that publishes a folder of notebooks. */
export const siteFlags = {
  lang: {
    value: "LANG|all",
    help: "the language of the pages (default: the first of the site); those in others lie in a folder of their own, such as out/da",
  },
  param: {
    value: "NAME=VALUE",
    help: "a parameter of the notebooks",
    parse: maybeAssignment,
    wanted: "a name and a value as year=2018",
    repeated: true,
  },
  params: {
    value: "FILE",
    help: 'parameters from a JSON or YAML file: one set, a list of sets, or named sets under the key "sets"',
    repeated: true,
  },
  listParameters: { help: "print what the notebooks can be given, and run nothing" },
  json: { help: "with --list-parameters: print JSON" },
  only: {
    value: "NAME",
    help: "only this notebook, such as 02-funding or funding",
    parse: (text: string) => text.split(",").filter((name) => name !== ""),
    repeated: true,
  },
  kernel: { value: "NAME", help: "the kernel to run on (default: the one each notebook names)" },
  jobs: {
    value: "N",
    help: "notebooks to run at once",
    parse: maybeJobs,
    wanted: "a whole number from 1 to 64",
    default: Math.min(4, availableParallelism()),
  },
  out: { value: "DIR", help: "where to publish", default: "out" },
  notebooks: { value: "DIR", help: "where the notebooks are", default: "notebooks" },
  cellLimit: { ...seconds, help: "seconds that a cell may take", default: 600 },
  startLimit: { ...seconds, help: "seconds that a kernel may take to start", default: 60 },
  log: { help: "say on standard error what each cell does, instead of showing progress" },
  pdf: {
    help: "print each page as PDF too, with the Chromium, Chrome or Edge of this machine, or the one that CHROMIUM names",
  },
  static: { help: "charts are drawings only, which makes pages a third as large" },
  fresh: { help: "run notebooks again of which nothing has changed" },
} as const satisfies Flags;

/** What a command that publishes is asked for. */
export type SiteOptions = Values<typeof siteFlags>;

/** What no option shows alone: a sentence for each fault. */
export function checkSiteFlags({
  param,
  json,
  listParameters,
}: Pick<SiteOptions, "param" | "json" | "listParameters">): readonly string[] {
  const names = param.map(([name]) => name);
  const again = names.find((name, at) => names.indexOf(name) < at);
  return [
    ...(json && !listParameters ? ["Cannot print --json: wanted --list-parameters with it"] : []),
    ...(again === undefined ? [] : [`Cannot read --param "${again}" twice: wanted one value`]),
  ];
}
