import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { fromSources } from "../../from-sources.ts";

/** What to wait for on the terminal, and the keys to type then. */
export type Step = readonly [wanted: string, keys: string];

/** Keys that questions know. */
export const keys = {
  enter: "\r",
  down: "\u001B[B",
  up: "\u001B[A",
  escape: "\u001B",
  interrupt: "\u0003",
  end: "\u0004",
  clear: "\u0015",
} as const;

/** What a command did in a terminal. */
export interface TerminalRun {
  readonly code: number | null;
  /** All that it wrote, without colours. */
  readonly output: string;
  /** What was waited for in vain; null for nothing. */
  readonly missed: string | null;
}

/** Whether terminals can be made here: it takes Python. */
export const hasTerminals = spawnSync("python3", ["-c", "import pty"]).status === 0;

/** Runs a script of ours in a real pseudo-terminal. */
export async function runInTerminal(
  args: readonly string[],
  steps: readonly Step[],
): Promise<TerminalRun> {
  const python = spawn("python3", ["tests/account-reader/review/terminal.py"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const argv = [process.execPath, fromSources, ...args];
  python.stdin.end(JSON.stringify({ argv, steps, columns: 100, limit: 20 }));
  return JSON.parse(await text(python.stdout));
}
