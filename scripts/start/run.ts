import { defineCommand, runCommand } from "notebook-press/command";
import { checkSiteFlags, publishSite, siteFlags } from "notebook-press/site";
import { loadSite } from "./site.ts";
import { languages } from "./site-words.ts";

export const command = defineCommand({
  usage: "npm start -- [options]",
  about: "Runs the notebooks for an account and publishes them as pages.",
  flags: {
    year: {
      value: "YEAR|all",
      help: "the year that the account describes (default: the newest)",
      parse: maybeYear,
      wanted: "a year such as 2018, or all",
    },
    data: { value: "DIR", help: "where the data are (default: data)" },
    ...siteFlags,
    lang: {
      ...siteFlags.lang,
      value: `${languages.join("|")}|all`,
      parse: (text: string) => [...languages, "all"].find((one) => one === text),
      wanted: `${languages.join(", ")}, or all`,
    },
  },
  examples: {
    "npm start -- --year 2017": "the account of 2017",
    "npm start -- --year all --lang all": "every account, in every language",
    "npm start -- --only funding --pdf": "one notebook, as PDF too",
  },
  notes: "Exit code: 0, or 1 if a notebook failed, or 2 for bad input or usage.",
  check: ({ values }) => checkSiteFlags(values),
});

function maybeYear(text: string): number | "all" | undefined {
  return text === "all" ? text : /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/**
 * Runs the notebooks and publishes them.
 * @returns The exit code: 0, 1 if a notebook failed, 2 for bad input, 130 if interrupted.
 */
export const run = (args: readonly string[]): Promise<number> =>
  runCommand(command, args, ({ values }) => publishSite(() => loadSite(values), values));
