import type { Command, Flags, Given } from "./command.ts";
import { formatHelp } from "./format-help.ts";
import { parseCommand } from "./parse-command.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads a command line and does what it asks, prints the help, or says everything that is wrong.
 * @example
 * const command = defineCommand({
 *   usage: "count [options] FILE...",
 *   about: "Counts the lines of files.",
 *   places: { FILE: "a file" },
 *   flags: { limit: { value: "N", help: "lines at most", parse: Number, default: 9 } },
 * });
 * const code = await runCommand(command, ["--limit", "2", "a.txt"], async ({ values, places }) => {
 *   console.log(`At most ${values.limit} lines of ${places}`);
 *   return 0;
 * });
 * // At most 2 lines of a.txt
 * @param perform Returns the exit code; what it throws as `UsageError` is said without a stack.
 * @param streams Where it is said.
 * @returns The exit code: 2 for bad usage.
 *
 */
export async function runCommand<F extends Flags>(
  command: Command<F>,
  args: readonly string[],
  perform: (given: Given<F>) => Promise<number>,
  { stdout, stderr }: Streams = process,
): Promise<number> {
  try {
    const { help, faults, ...given } = await parseCommand(command, args);
    if (!help && faults.length === 0) return await perform(given);
    if (!help) throw new UsageError(`${faults.join("\n")}\n\nUsage: ${command.usage}\n${more}`);
    stdout.write(formatHelp(command));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

type Streams = Readonly<Record<"stdout" | "stderr", { write(text: string): unknown }>>;

const more = "--help says what is wanted";
