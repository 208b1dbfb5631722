import { extname } from "node:path";
import { parseArgs } from "node:util";
import { type AccountPopulation, accountPopulations } from "performance-account/data";

/** What the command line asks for. */
export interface Options {
  /** The year that the figures describe. */
  readonly year: number;
  /** Path of the document. */
  readonly document: string;
  /** Undefined for what the document says. */
  readonly population: AccountPopulation | undefined;
  /** What is said of the document; undefined for the default of each. */
  readonly about: Readonly<Record<Described, string | undefined>>;
  /** Data folder; undefined for the repository's. */
  readonly data: string | undefined;
  /** Whether to ask nothing and write what is found. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** Whether an account that exists may be replaced. */
  readonly replace: boolean;
  /** Whether to leave kept answers alone. */
  readonly fresh: boolean;
  readonly help: boolean;
}

/** What a row of sources.csv says of a document, as far as options can say it. */
export type Described = (typeof described)[number];

const described = ["id", "title", "publisher", "address", "licence", "note", "accessed"] as const;

/** A command line, read as far as it can be. */
export interface ParsedOptions {
  /** What was read; what has a fault is left out. */
  readonly options: Omit<Options, "year" | "document"> & {
    readonly year: number | undefined;
    readonly document: string | undefined;
  };
  /** Everything that is wrong with it, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Reads the command line, with all of its faults.
 * @param today The day on which it is read.
 */
export function parseOptions(args: readonly string[], today: Date): ParsedOptions {
  const settings = { options: flags, strict: false, allowPositionals: true, tokens: true } as const;
  const { tokens } = parseArgs({ ...settings, args: [...args] });
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const isSet = (name: Flag) => given.some((token) => token.name === name);
  const find = (name: Flag) =>
    given.findLast((token) => token.name === name && hasValue(token))?.value;
  const places = parsePositionals(positionals, today.getFullYear());
  const population = accountPopulations.find((one) => one === find("population"));
  return {
    options: {
      ...{ year: places.year, document: places.document, population, data: find("data") },
      about: Object.fromEntries(described.map((name) => [name, find(name)])) as Options["about"],
      ...{ yes: isSet("yes"), dryRun: isSet("dry-run"), json: isSet("json") },
      ...{ replace: isSet("replace"), fresh: isSet("fresh"), help: isSet("help") },
    },
    faults: [...places.faults, ...findFlagFaults(given), ...findValueFaults(find)],
  };
}

const text = { type: "string" } as const;
const yesNo = { type: "boolean" } as const;
const flags = {
  population: text,
  title: text,
  publisher: text,
  address: text,
  licence: text,
  note: text,
  id: text,
  accessed: text,
  data: text,
  yes: yesNo,
  "dry-run": yesNo,
  json: yesNo,
  replace: yesNo,
  fresh: yesNo,
  help: { type: "boolean", short: "h" },
} as const;

type Flag = keyof typeof flags;

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Whether an option has a value; what begins with a dash is another option, except after `=`. */
const hasValue = ({ value, inlineValue }: Token) =>
  value !== undefined && (inlineValue === true || !/^-./.test(value));

function findFlagFaults(given: readonly Token[]): readonly string[] {
  return given.flatMap((token) => {
    const { name, rawName, value } = token;
    const flag = Object.hasOwn(flags, name) ? flags[name as Flag] : undefined;
    if (!flag) return [`Cannot read ${rawName}: wanted an option that --help lists`];
    if (flag.type === "boolean" && value !== undefined)
      return [`Cannot read ${rawName} "${value}": wanted no value after it`];
    if (flag.type === "string" && !hasValue(token))
      return [`Cannot read ${rawName}: wanted a value after it`];
    if (flag.type === "string" && value?.trim() === "" && name !== "note")
      return [`Cannot read ${rawName} "": wanted a value`];
    return [];
  });
}

function findValueFaults(find: (name: Flag) => string | undefined): readonly string[] {
  const [population, accessed, id] = [find("population"), find("accessed"), find("id")];
  return [
    ...(population === undefined || accountPopulations.some((one) => one === population)
      ? []
      : [`Cannot read --population "${population}": wanted ${accountPopulations.join(" or ")}`]),
    ...(accessed === undefined || isDay(accessed)
      ? []
      : [`Cannot read --accessed "${accessed}": wanted a day such as 2026-11-23`]),
    ...(id === undefined || /^[\w.-]+$/.test(id)
      ? []
      : [`Cannot read --id "${id}": wanted letters, digits and - only`]),
  ];
}

/** Whether a text is a day that there is, such as `2026-11-23`. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && day.toJSON()?.slice(0, 10) === text;
}

const example = "npm run new-year -- 2019 account.pdf";

function parsePositionals(positionals: readonly string[], thisYear: number) {
  const [first, second, ...more] = positionals;
  const isSwapped =
    first !== undefined && isYear(second) && (extname(first) !== "" || !isYear(first));
  if (isSwapped) {
    const fault = `Cannot read the year "${first}": wanted the year first, as in ${example}`;
    return { year: undefined, document: first, faults: [fault] };
  }
  const fault = findYearFault(first, thisYear);
  return {
    year: fault ? undefined : Number(first),
    document: second,
    faults: [
      ...(fault ? [fault] : []),
      ...(second === undefined ? [`Cannot read no document: wanted one, as in ${example}`] : []),
      ...(more.length > 0
        ? [`Cannot read "${more.join(" ")}": wanted one document; a name with spaces needs quotes`]
        : []),
    ],
  };
}

function findYearFault(text: string | undefined, thisYear: number): string | undefined {
  if (text === undefined) return `Cannot read no year: wanted one, as in ${example}`;
  if (!isYear(text)) return `Cannot read the year "${text}": wanted four digits, as in ${example}`;
  if (Number(text) <= thisYear + 1) return undefined;
  return `Cannot read the year "${text}": wanted one up to ${thisYear + 1}`;
}

const isYear = (text: string | undefined) => text !== undefined && /^(?:19|20)\d\d$/.test(text);
