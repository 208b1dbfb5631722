import { type ChildProcess, spawn } from "node:child_process";
import { dirname } from "node:path";
import type { KernelSpec } from "./kernel-spec.ts";
import { guard, killGroup } from "./running-kernels.ts";
import { withLimit } from "./with-limit.ts";

/** How a kernel ended. */
export interface KernelEnd {
  /** What it did, such as `ended with exit code 3`. */
  readonly reason: string;
  readonly exitCode?: number;
  readonly signal?: NodeJS.Signals;
  /** The last lines that its program wrote to stdout and stderr. */
  readonly lastLines: readonly string[];
}

export interface KernelProcess {
  /** Undefined if the program could not be started. */
  readonly pid: number | undefined;
  readonly ended: Promise<KernelEnd>;
  lastLines(): readonly string[];
  /** Settles once what the program wrote matches. */
  whenPrinted(pattern: RegExp): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Ends the program and all that it started, unasked. */
  kill(): void;
}

/** Starts the program of a kernel, in a process group of its own. */
export function spawnKernel(
  spec: KernelSpec,
  connectionFile: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): KernelProcess {
  const argv = spec.argv.map((arg) => arg.replaceAll("{connection_file}", connectionFile));
  const child = spawn(argv[0] ?? "", argv.slice(1), {
    cwd,
    env: { ...process.env, ...spec.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A terminal's Ctrl-C is for the runner to handle, and a group can be ended as a whole.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  guard(child, dirname(connectionFile));
  let tail = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      tail = (tail + text).slice(-4000);
    });
  const lastLines = () => tail.trim().split("\n").filter(Boolean).slice(-20);
  return {
    pid: child.pid,
    ended: watchEnd(child).then((end) => ({ ...end, lastLines: lastLines() })),
    lastLines,
    whenPrinted: (pattern) =>
      new Promise((resolve) => {
        child.stderr.on("data", () => pattern.test(tail) && resolve());
      }),
    signal: (signal) => void child.kill(signal),
    kill: () => killGroup(child),
  };
}

async function watchEnd(child: ChildProcess) {
  const end = await new Promise<Omit<KernelEnd, "lastLines">>((resolve) => {
    child.once("error", ({ message: reason }) => resolve({ reason }));
    child.once("exit", (exitCode, signal) => resolve(toEnd(exitCode, signal)));
  });
  // Its last words come through a pipe that a child of its own may hold open.
  await withLimit(new Promise((resolve) => child.once("close", resolve)), 100);
  return end;
}

function toEnd(exitCode: number | null, signal: NodeJS.Signals | null) {
  if (signal) return { reason: `ended with signal ${signal}`, signal };
  return { reason: `ended with exit code ${exitCode}`, exitCode: exitCode ?? 0 };
}
