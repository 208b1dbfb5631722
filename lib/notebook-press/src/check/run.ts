import { defineCommand } from "../command/command.ts";
import { runCommand } from "../command/run-command.ts";
import { checkTypes } from "./check-types.ts";
import { loadNotebooks } from "./load-notebooks.ts";
import { formatTypeFault } from "./type-fault.ts";

/** Checks the types of notebooks and prints every fault. Exit code: 0, 1 if there are faults, 2 for bad usage. */
export const run = (args: readonly string[], name: string): Promise<number> =>
  runCommand(toCommand(name), args, ({ places }) =>
    check(places.length > 0 ? places : ["notebooks"]),
  );

const toCommand = (name: string) =>
  defineCommand({
    usage: `${name} [notebook or folder]...`,
    about: `Checks the types of notebooks, each as a whole: its code cells, joined in order (default: all
notebooks in notebooks). Prints each fault with its notebook, cell, line and column. Cells are
counted from 1, text cells included.

Cells tagged skip-execution are left out. Cells tagged raises-exception are not: an error of type
that is meant is marked with // @ts-expect-error.`,
    places: { PATH: "a notebook, or a folder of notebooks" },
    flags: {},
    notes: "Exit code: 0, or 1 if there are faults, or 2 for bad usage.",
  });

async function check(paths: readonly string[]): Promise<number> {
  const { notebooks, unread } = await loadNotebooks(paths);
  const faults = [...unread, ...(await checkTypes(notebooks)).map(formatTypeFault)];
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`${summarize(notebooks.length + unread.length, faults.length)}\n`);
  return faults.length > 0 ? 1 : 0;
}

function summarize(notebooks: number, faults: number): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(notebooks, "notebook")} checked, ${count(faults, "fault")}`;
}
