import { runCommand } from "notebook-press/command";
import { publishSite } from "notebook-press/site";
import { command } from "./command.ts";
import { loadSite } from "./site.ts";

/**
 * Runs the notebooks and publishes them.
 * @returns The exit code: 0, 1 if a notebook failed, 2 for bad input, 130 if interrupted.
 */
export const run = (args: readonly string[]): Promise<number> =>
  runCommand(command, args, ({ values }) => publishSite(() => loadSite(values), values));
