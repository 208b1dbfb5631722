import { UsageError } from "../command/usage-error.ts";
import { checkTypes } from "./check-types.ts";
import { loadNotebooks } from "./load-notebooks.ts";
import { help, parseOptions } from "./options.ts";
import { formatTypeFault } from "./type-fault.ts";

/**
 * Checks the types of notebooks and prints every fault.
 * @returns The exit code: 0, 1 if there are faults, 2 for bad usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    return await check(options.paths);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

async function check(paths: readonly string[]): Promise<number> {
  const { notebooks, unread } = await loadNotebooks(paths);
  const faults = [...unread, ...checkTypes(notebooks).map(formatTypeFault)];
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`${summarize(notebooks.length + unread.length, faults.length)}\n`);
  return faults.length > 0 ? 1 : 0;
}

function summarize(notebooks: number, faults: number): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(notebooks, "notebook")} checked, ${count(faults, "fault")}`;
}
