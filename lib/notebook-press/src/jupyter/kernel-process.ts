import { type ChildProcess, spawn } from "node:child_process";
import { dirname } from "node:path";
import { countMemoryKills, type KernelEnd, toKernelEnd } from "./kernel-end.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import { guard, killGroup } from "./running-kernels.ts";
import { withLimit } from "./with-limit.ts";

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

/** Where a kernel runs. */
export interface KernelPlace {
  /** Working directory of the kernel. */
  readonly cwd: string;
  /** Variables added to the kernel's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether it stays in this process's group, to be ended with it; false by default. */
  readonly isInGroup?: boolean;
}

/** Starts the program of a kernel, in a process group of its own by default. */
export function spawnKernel(
  spec: KernelSpec,
  connectionFile: string,
  { cwd, env, isInGroup = false }: KernelPlace,
): KernelProcess {
  const argv = spec.argv.map((arg) => arg.replaceAll("{connection_file}", connectionFile));
  const child = spawn(argv[0] ?? "", argv.slice(1), {
    cwd,
    env: { ...process.env, ...spec.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A terminal's Ctrl-C is for the runner to handle, and a group can be ended as a whole.
    detached: process.platform !== "win32" && !isInGroup,
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
    ended: watchEnd(child, lastLines),
    lastLines,
    whenPrinted: (pattern) =>
      new Promise((resolve) => {
        child.stderr.on("data", () => pattern.test(tail) && resolve());
      }),
    signal: (signal) => void child.kill(signal),
    kill: () => killGroup(child),
  };
}

async function watchEnd(child: ChildProcess, lastLines: () => readonly string[]) {
  const kills = countMemoryKills();
  const end = await new Promise<Error | [number | null, NodeJS.Signals | null]>((resolve) => {
    child.once("error", resolve);
    child.once("exit", (...codes) => resolve(codes));
  });
  // Its last words come through a pipe that a child of its own may hold open.
  await withLimit(new Promise((resolve) => child.once("close", resolve)), 100);
  if (end instanceof Error)
    return { cause: "not started", reason: end.message, lastLines: lastLines() } as const;
  const [exitCode, signal] = end;
  const isMemoryShort = countMemoryKills() > kills;
  return toKernelEnd({ exitCode, signal, lastLines: lastLines(), isMemoryShort });
}
