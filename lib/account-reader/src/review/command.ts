import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { defineCommand, type Flags, type Given, toShortPath } from "notebook-press/command";
import { accountPopulations } from "performance-account/data";
import { toAccountFile } from "./load-data.ts";
import type { World } from "./world.ts";

const flags = {
  yes: { help: "ask nothing: take what is found, leave the rest missing, and write" },
  dryRun: { help: "write nothing, whatever else is said" },
  json: { help: "print JSON and nothing else, and ask nothing; writes only with --yes" },
  replace: { help: "replace the account of this year, and keep the old one beside it" },
  fresh: { help: "begin anew, without the answers that an earlier run has kept" },
  population: {
    value: "NAME",
    help: "clusters-and-networks or innovation-networks (default: what the document says, else that of the newest account)",
    parse: (text: string) => accountPopulations.find((one) => one === text),
    wanted: accountPopulations.join(" or "),
  },
  data: { value: "DIR", help: "where the data are (default: data)" },
  title: {
    value: "TEXT",
    help: "the document's title in data/sources.csv (default: what the document says, else the name of its file)",
  },
  publisher: { value: "TEXT", help: "who published it (default: that it is not known)" },
  address: { value: "TEXT", help: "where it can be looked up (default: that it is not known)" },
  licence: { value: "TEXT", help: "its licence (default: that it is not known)" },
  note: {
    value: "TEXT",
    help: "what a reader must know of it (default: file, size and checksum)",
    parse: (text: string) => text,
  },
  id: {
    value: "ID",
    help: "what figures call it (default: performance-account-YEAR)",
    parse: (text: string) => (/^[\w.-]+$/.test(text) ? text : undefined),
    wanted: "letters, digits and - only",
  },
  accessed: {
    value: "DATE",
    help: "day on which it was read, such as 2026-11-23 (default: today)",
    parse: (text: string) => (isDay(text) ? text : undefined),
    wanted: "a day such as 2026-11-23",
  },
} as const satisfies Flags;

/** What the command line asks for; undefined for the default of each. */
export type Options = Given<typeof flags>["values"] & {
  readonly year: number;
  readonly document: string;
};

/** The command as it can be given now, beside the data that are there. */
export const makeCommand = (world: Pick<World, "now" | "data">) =>
  defineCommand({
    usage: "npm run new-year -- YEAR DOCUMENT [options]",
    about: `Reads the account of a year from its document (PDF, or text copied from it: .txt, .md, .html,
.docx; English or Danish), shows what was found and where, asks about the rest, checks it all, and
writes data/accounts/YEAR.csv and the document's row in data/sources.csv.`,
    places: {
      YEAR: "the year that the figures describe, which is not always the year in the title",
      DOCUMENT: "the file to read",
    },
    flags,
    notes: `A figure is found (one reading, one value), doubtful (several values or readings, or something
speaks against it) or missing. --yes and --json take only what is found. Without a terminal, or
--yes, --dry-run or --json, nothing is written.

Answers are kept when you stop, in data/.new-year; the same command takes them up again. An answer
is asked for anew if the document reads differently since.

JSON is one object: "year", "population", "source" (the row of sources.csv), "found" (indicator,
printed, value, unit, section, page, line; page is null where there are none), "doubtful"
(indicator, reason, candidates: printed, value and unit, null if it cannot be read, section, page,
line, context, and doubt: what speaks against it, or null), "missing" (indicator, reason) and
"checks", as npm run check-data prints them. Use it with npm run --silent.

Exit code: 0; 1 if the checks find errors in what would be written, or it cannot be written; 2 for
bad input or usage; 130 if you stop. Unless it is 0, the data are as they were.`,
    check: async ({ values, places }) => {
      const folder = resolve(values.data ?? world.data);
      const [year, document, ...more] = places;
      if (year !== undefined && isYear(document) && (extname(year) !== "" || !isYear(year)))
        return [
          `Cannot read the year "${year}": wanted the year first, as in ${example}`,
          ...(await findFileFaults({ ...values, folder, document: year })),
        ];
      const fault = findYearFault(year, world.now().getFullYear() + 1);
      const faults = [
        fault,
        document === undefined && `Cannot read no document: wanted one, as in ${example}`,
        more.length > 0 &&
          `Cannot read "${more.join(" ")}": wanted one document; a name with spaces needs quotes`,
        ...(await findFileFaults({ ...values, folder, document, year: fault ? undefined : year })),
      ];
      return faults.filter((one) => typeof one === "string");
    },
  });

const example = "npm run new-year -- 2019 account.pdf";

/** Whether a text is a day that there is, such as `2026-11-23`. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && day.toJSON()?.slice(0, 10) === text;
}

function findYearFault(text: string | undefined, latest: number): string | undefined {
  if (text === undefined) return `Cannot read no year: wanted one, as in ${example}`;
  if (!isYear(text)) return `Cannot read the year "${text}": wanted four digits, as in ${example}`;
  return Number(text) <= latest
    ? undefined
    : `Cannot read the year "${text}": wanted one up to ${latest}`;
}

const isYear = (text: string | undefined) => text !== undefined && /^(?:19|20)\d\d$/.test(text);

interface Files extends Pick<Options, "replace" | "dryRun" | "json" | "yes"> {
  readonly folder: string;
  readonly document: string | undefined;
  readonly year?: string | undefined;
}

/** What is wrong with the files that a command line names. */
async function findFileFaults({ folder, document, year, ...options }: Files) {
  const isDry = options.dryRun || (options.json && !options.yes);
  const account = year === undefined ? undefined : toAccountFile(folder, Number(year));
  const faults = [
    document !== undefined &&
      !(await maybeStat(document)) &&
      `Cannot read "${document}": wanted a file that is there`,
    !(await maybeStat(folder))?.isDirectory() &&
      `Cannot write to "${toShortPath(folder)}": wanted a folder of data`,
    account &&
      !options.replace &&
      !isDry &&
      (await maybeStat(account)) &&
      `Cannot write "${toShortPath(account)}": it is there; wanted --replace to replace it`,
  ];
  return faults.filter((one) => typeof one === "string");
}

const maybeStat = (path: string) => stat(path).catch(() => undefined);
