import { defineCommand } from "../command/command.ts";

/** What it can be given, called as `name`. */
export const toCommand = (name: string) =>
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
