import { runCommand } from "../command/run-command.ts";
import { checkTypes } from "./check-types.ts";
import { toCommand } from "./command.ts";
import { loadNotebooks } from "./load-notebooks.ts";
import { formatTypeFault } from "./type-fault.ts";

/**
 * Checks the types of notebooks and prints every fault.
 * @param name How it is called, such as `npm run check-notebooks --`.
 * @returns The exit code: 0, 1 if there are faults, 2 for bad usage.
 */
export const run = (args: readonly string[], name: string): Promise<number> =>
  runCommand(toCommand(name), args, ({ places }) =>
    check(places.length > 0 ? places : ["notebooks"]),
  );

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
