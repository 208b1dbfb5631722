import type { Notebook, Output } from "../notebook/notebook.ts";
import type { KernelEnd } from "./kernel-process.ts";

/** Where a run stopped. */
export interface Stop {
  /** The notebook as far as it was run, with the outputs of the cell. */
  readonly notebook: Notebook;
  /** Number of the cell among all cells of the notebook, from 1. */
  readonly cell: number;
  /** First line of the cell's source. */
  readonly excerpt: string;
  /** What the cell had put out. */
  readonly outputs: readonly Output[];
}

/** A run that stopped at a cell. */
class StoppedError extends Error implements Stop {
  readonly notebook: Notebook;
  readonly cell: number;
  readonly excerpt: string;
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
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];

  constructor(stop: Stop, error: Pick<CellError, "ename" | "evalue" | "traceback">) {
    super(stop, `${error.ename}: ${error.evalue}`);
    this.ename = error.ename;
    this.evalue = error.evalue;
    this.traceback = error.traceback;
  }
}

/** A cell took longer than its limit. */
export class CellTimeoutError extends StoppedError {
  /** The limit in seconds. */
  readonly limit: number;

  constructor(stop: Stop, limit: number) {
    super(stop, toTimeoutReason(limit));
    this.limit = limit;
  }
}

/** The kernel ended while a cell ran. */
export class DeadKernelError extends StoppedError {
  /** Undefined unless the kernel ended by itself. */
  readonly exitCode: number | undefined;
  /** Undefined unless a signal ended the kernel. */
  readonly signal: NodeJS.Signals | undefined;
  /** The last lines that the kernel's program wrote to stdout and stderr. */
  readonly lastLines: readonly string[];

  constructor(stop: Stop, end: KernelEnd) {
    super(stop, [toDeathReason(end), ...end.lastLines].join("\n"));
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
export const toTimeoutReason = (limit: number): string => `wanted an end within ${limit} s`;

/** What the message and the saved output of a cell say under which the kernel ended. */
export const toDeathReason = ({ reason }: Pick<KernelEnd, "reason">): string =>
  `the kernel ${reason}`;
