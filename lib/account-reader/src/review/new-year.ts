import { runNewYear } from "./run-new-year.ts";
import { makeWorld } from "./world.ts";

/** How the command is run. */
export interface NewYearOptions {
  /** Folder of data where the command line names none. Default: `data`, or what `PERFORMANCE_ACCOUNT_DATA` names. */
  readonly data?: string;
}

/**
 * Makes an account of a year from its document, as a command on the terminal of this process.
 * @param args What stands after the name of the command, such as `["2019", "account.pdf"]`.
 * @returns The exit code: 0, 1 if nothing could be written, 2 for bad input, 130 if interrupted.
 */
export async function newYear(
  args: readonly string[],
  options: NewYearOptions = {},
): Promise<number> {
  return runNewYear(args, { ...makeWorld(), ...options });
}
