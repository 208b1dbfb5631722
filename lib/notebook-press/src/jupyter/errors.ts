import type { Notebook, Output } from "../notebook/notebook.ts";
import type { DeathCause, KernelEnd } from "./kernel-end.ts";
import type { Activity } from "./observe-activity.ts";

/** Where a run stopped. */
export type Stop = Pick<StoppedError, "notebook" | "cell" | "excerpt" | "outputs">;

/** A run that stopped at a cell: what all errors have in common that carry a notebook. */
export class StoppedError extends Error {
  /** The notebook as far as it was run, with the outputs of the cell. */
  readonly notebook: Notebook;
  /** Number of the cell among all cells of the notebook, from 1. */
  readonly cell: number;
  /** First line of the cell's source. */
  readonly excerpt: string;
  /** What the cell had put out. */
  readonly outputs: readonly Output[];

  constructor({ notebook, cell, excerpt, outputs }: Stop, reason: string) {
    super(`Cannot run cell ${cell} "${excerpt}": ${reason}`);
    this.name = new.target.name;
    this.notebook = notebook;
    // An error that nobody catches is printed with its fields, and a notebook is long.
    Object.defineProperty(this, "notebook", { enumerable: false });
    this.cell = cell;
    this.excerpt = excerpt;
    this.outputs = outputs;
  }
}

/** A cell failed. */
export class CellError extends StoppedError {
  /** Name of the error, such as `TypeError`. */
  readonly ename: string;
  /** Message of the error. */
  readonly evalue: string;
  /** Where it was thrown, as the kernel tells it, line by line. */
  readonly traceback: readonly string[];

  constructor(stop: Stop, error: Pick<CellError, "ename" | "evalue" | "traceback">) {
    super(stop, `${error.ename}: ${error.evalue}`);
    this.ename = error.ename;
    this.evalue = error.evalue;
    this.traceback = error.traceback;
  }
}

/** How a cell took too long. */
export type Lateness = Pick<CellTimeoutError, "limit" | "activity" | "isInterrupted">;

/** A cell took longer than its limit. */
export class CellTimeoutError extends StoppedError {
  /** Seconds that the cell was given. */
  readonly limit: number;
  /** What it was at when its time was up; undefined where the system does not tell. */
  readonly activity: Activity;
  /** Whether it stopped when it was interrupted; otherwise its kernel was killed. */
  readonly isInterrupted: boolean;

  constructor(stop: Stop, lateness: Lateness) {
    super(stop, toTimeoutReason(lateness));
    this.limit = lateness.limit;
    this.activity = lateness.activity;
    this.isInterrupted = lateness.isInterrupted;
  }
}

/** A cell printed more than it may. */
export class CellOutputError extends StoppedError {
  /** Characters that the cell might print. */
  readonly limit: number;

  constructor(stop: Stop, limit: number) {
    super(stop, toFloodReason(limit));
    this.limit = limit;
  }
}

/** The kernel ended while a cell ran. */
export class DeadKernelError extends StoppedError {
  /** Why it ended, as far as it can be known. */
  readonly reason: DeathCause;
  /** Undefined unless the kernel ended by itself. */
  readonly exitCode: number | undefined;
  /** Undefined unless a signal ended the kernel. */
  readonly signal: string | undefined;
  /** The last lines that the kernel's program wrote to stdout and stderr. */
  readonly lastLines: readonly string[];

  constructor(stop: Stop, end: KernelEnd) {
    super(stop, [toDeathReason(end), ...end.lastLines].join("\n"));
    this.reason = end.cause;
    this.exitCode = end.exitCode;
    this.signal = end.signal;
    this.lastLines = end.lastLines;
  }
}

/** A kernel did not start. */
export class KernelStartError extends Error {
  /** Name of the kernel. */
  readonly kernel: string;
  /** The last lines that the kernel's program wrote to stdout and stderr. */
  readonly lastLines: readonly string[];

  constructor(kernel: string, reason: string, lastLines: readonly string[]) {
    super([`Cannot start the kernel "${kernel}": ${reason}`, ...lastLines].join("\n"));
    this.name = new.target.name;
    this.kernel = kernel;
    this.lastLines = lastLines;
  }
}

/** What the message and the saved output of a cell say that took too long. */
export function toTimeoutReason({ limit, activity, isInterrupted }: Lateness): string {
  const end = isInterrupted ? "stopped when interrupted" : "had to be killed";
  return `wanted an end within ${limit} s; it ${activity ? `${activities[activity]}, and ` : ""}${end}`;
}

/** What the message and the saved output of a cell say that printed too much. */
export const toFloodReason = (limit: number): string =>
  `wanted at most ${limit.toLocaleString("en-GB")} printed characters; what came after them is left out`;

const activities = {
  computing:
    "was computing without a pause (an endless loop without await, or more work than the time allows)",
  looping: "kept waking up (an endless loop with await, or a wait for what does not come)",
  waiting: "was waiting (for a promise, a timer or an answer that did not come)",
} as const satisfies Record<NonNullable<Activity>, string>;

/** What the message and the saved output of a cell say under which the kernel ended. */
export function toDeathReason({ cause, reason, exitCode }: Omit<KernelEnd, "lastLines">): string {
  const likeness = cause === "exit" ? `, as process.exit(${exitCode || ""}) does` : "";
  return `the kernel ${reason}${likeness}`;
}
