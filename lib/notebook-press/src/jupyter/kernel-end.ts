import { readFileSync } from "node:fs";

/** Why a kernel ended, as far as it can be known. */
export type DeathCause =
  | "exit"
  | "killed"
  | "out of memory"
  | "crashed"
  | "not started"
  | "garbled";

/** How a kernel ended. */
export interface KernelEnd {
  readonly cause: DeathCause;
  /** What it did, such as `ended with exit code 3`. */
  readonly reason: string;
  readonly exitCode?: number;
  readonly signal?: string;
  /** The last lines that its program wrote to stdout and stderr. */
  readonly lastLines: readonly string[];
}

/** What is known of the end of a program. */
export interface Evidence {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly lastLines: readonly string[];
  /** Whether the system has ended a program for want of memory meanwhile. */
  readonly isMemoryShort: boolean;
}

const heapLimit = /out of memory|memory allocation of \d+ bytes failed/i;

/** Reads the evidence. */
export function toKernelEnd({ isMemoryShort, ...evidence }: Evidence): KernelEnd {
  const { exitCode, signal, lastLines } = evidence;
  const how = signal ? `signal ${signal}` : `exit code ${exitCode}`;
  const end = {
    ...(signal ? { signal } : { exitCode: exitCode ?? 0 }),
    lastLines,
  };
  if (lastLines.some((line) => heapLimit.test(line)))
    // What follows is a trace of the engine itself.
    return { ...end, ...toReason("out of memory", `ran out of memory (${how})`), lastLines: [] };
  if (signal === "SIGKILL" && isMemoryShort)
    return { ...end, ...toReason("out of memory", "was killed by the system for want of memory") };
  if (signal === "SIGKILL" || signal === "SIGTERM")
    return { ...end, ...toReason("killed", `was killed from outside (${how})`) };
  if (signal) return { ...end, ...toReason("crashed", `crashed (${how})`) };
  return { ...end, ...toReason("exit", `ended with ${how}`) };
}

const toReason = (cause: DeathCause, reason: string) => ({ cause, reason });

/** How often this system has ended a program for want of memory; 0 where it does not tell. */
export function countMemoryKills(): number {
  try {
    return Number(/^oom_kill (\d+)/m.exec(readFileSync("/proc/vmstat", "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
