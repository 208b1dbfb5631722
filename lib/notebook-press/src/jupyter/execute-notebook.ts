import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import {
  type Cell,
  type CodeCell,
  findTags,
  formatNotebook,
  type Notebook,
  type Output,
  parseNotebook,
} from "../notebook/notebook.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { concludeCell, findFailure, takeGoodExit } from "./conclude-cell.ts";
import { type Stop, StoppedError } from "./errors.ts";
import { clearResults, nameKernel, recordOutcome, showOutputs } from "./execution-record.ts";
import { findNotebookKernel } from "./find-kernel-spec.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import { markFailure, unmarkFailure } from "./mark-failure.ts";
import type { Parameters } from "./parameters/check-parameters.ts";
import { injectParameters } from "./parameters/inject-parameters.ts";
import { runCell } from "./run-cell.ts";
import { Session } from "./session.ts";
import { startKernel } from "./start-kernel.ts";
import { toStrictEnv } from "./tslab/is-strict.ts";

/** How far a run has come. */
export interface Progress {
  /** The notebook with the outputs so far. */
  readonly notebook: Notebook;
  /** Number of the cell that begins or has just ended among all cells of the notebook, from 1. */
  readonly cell: number;
  /** How many cells have ended. */
  readonly done: number;
  /** How many cells there are to run. */
  readonly total: number;
}

/** How to run a notebook. */
export interface ExecuteOptions {
  /** The kernel; by default the one that the notebook names, or else tslab. */
  readonly kernel?: KernelSpec;
  /** Working directory of the kernel, usually the notebook's folder; that of the process by default. */
  readonly cwd?: string;
  /** Variables added to the kernel's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Values to inject after the cell tagged `parameters`; none by default. */
  readonly parameters?: Parameters;
  /** A zod schema of an object with parameters, which may ask for more than their types say. */
  readonly parameterSchema?: z.ZodType;
  /** Seconds that a cell may take, 600 by default. It is then interrupted, and the run ends. */
  readonly cellTimeLimit?: number;
  /** Characters that a cell may print, 20 million by default; at more it is interrupted, and the run ends. */
  readonly outputLimit?: number;
  /** Seconds that the kernel may take to answer, 60 by default. */
  readonly startTimeLimit?: number;
  /** Called before each cell. */
  readonly onCell?: (progress: Progress) => void;
  /** Called with each output as it comes, and the number of its cell among all cells, from 1. */
  readonly onOutput?: (output: Output, cell: number) => void;
  /** Called after each cell, the failing one included. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with the notebook so far after each cell, the failing one included, and awaited. */
  readonly save?: (notebook: Notebook) => Promise<void>;
  /** Ends the run; what it rejects with is the reason of the signal. */
  readonly signal?: AbortSignal;
}

/**
 * Runs the code cells of a notebook in order on one kernel, which is ended in any case. Cells tagged
 * `skip-execution` are left out, and one tagged `raises-exception` may fail.
 * @example
 * const executed = await executeNotebook(notebook, { parameters: { year: 2019 } });
 * console.log(executed.cells.flatMap((cell) => ("outputs" in cell ? cell.outputs : [])).length);
 * // 1
 * @returns The notebook with the outputs of this run alone.
 * @throws {StoppedError} If a cell fails (`CellError`), be it in a promise that it left to itself, takes too long
 *   (`CellTimeoutError`), prints too much (`CellOutputError`) or ends its kernel (`DeadKernelError`).
 * @throws {KernelStartError | ParameterError | RangeError} If the kernel does not start, parameters
 *   are wrong, or there is no such kernel.
 */
export async function executeNotebook(
  notebook: Notebook,
  options: ExecuteOptions = {},
): Promise<Notebook> {
  const { cwd = process.cwd(), env = {}, startTimeLimit = 60, parameters = {}, signal } = options;
  signal?.throwIfAborted();
  const aborted = whenAborted(signal);
  const clean = clearResults(unmarkFailure(notebook));
  const prepared = injectParameters(clean, parameters, options.parameterSchema);
  const spec = options.kernel ?? (await findNotebookKernel(notebook, { cwd }));
  const place = { cwd, env: { ...toStrictEnv(notebook.metadata), ...env } };
  const started = await startKernel(spec, { ...place, limit: startTimeLimit, aborted });
  if (!started) throw signal?.reason;
  const { kernel, info } = started;
  const { outputLimit = 20_000_000, onOutput } = options;
  const session = new Session(kernel, { outputLimit, ...(onOutput && { onOutput }) });
  let current: Notebook;
  try {
    const named = nameKernel(prepared, spec, info);
    current = await runCells(session, named, { ...options, outputLimit, aborted });
  } finally {
    await kernel.close();
  }
  // Some kernels send outputs after they have said that they are idle.
  const complete = showOutputs(current, session);
  throwLateFailure(session, complete);
  return complete;
}

/**
 * Runs the notebook of one file and writes it to another after each cell, and after a failure where
 * it stands. The working directory is by default the folder of the first file.
 * @example
 * await executeNotebookFile("rain.ipynb", "out/rain.ipynb", { parameters: { year: 2019 } });
 * @throws {SyntaxError} If the file is no notebook; otherwise as `executeNotebook`.
 */
export async function executeNotebookFile(
  inPath: string,
  outPath: string,
  options: ExecuteOptions = {},
): Promise<Notebook> {
  const notebook = parseNotebook(await readFile(inPath, "utf8"), inPath);
  const save = async (current: Notebook) => {
    await writeAtomically(outPath, formatNotebook(current));
    await options.save?.(current);
  };
  try {
    const executed = await executeNotebook(notebook, { cwd: dirname(inPath), ...options, save });
    // A notebook may have no cell to run.
    await writeAtomically(outPath, formatNotebook(executed));
    return executed;
  } catch (error) {
    if (error instanceof StoppedError)
      await writeAtomically(outPath, formatNotebook(markFailure(error)));
    throw error;
  }
}

interface RunOptions extends ExecuteOptions {
  readonly aborted: Promise<"aborted">;
  readonly outputLimit: number;
}

async function runCells(session: Session, notebook: Notebook, options: RunOptions) {
  const { aborted, cellTimeLimit = 600, outputLimit, save, onCell, onProgress } = options;
  const limits = { cellTimeLimit, outputLimit };
  const indexes = notebook.cells.flatMap((cell, index) => (isToRun(cell) ? [index] : []));
  let current = notebook;
  for (const [position, index] of indexes.entries()) {
    const cell = notebook.cells[index] as CodeCell;
    const log = session.open(index);
    onCell?.({ notebook: current, cell: index + 1, done: position, total: indexes.length });
    const outcome = await runCell(session, cell.source, { ...limits, aborted });
    session.settle();
    const isOver = outcome.kind === "replied" && takeGoodExit(log);
    const failure =
      outcome.kind === "aborted" || isOver
        ? undefined
        : concludeCell(log, outcome, { ...limits, source: cell.source });
    current = recordOutcome(showOutputs(current, session), index, outcome);
    await save?.(current);
    onProgress?.({ notebook: current, cell: index + 1, done: position + 1, total: indexes.length });
    if (outcome.kind === "aborted") throw options.signal?.reason;
    throwLateFailure(session, current, index);
    if (isOver) break;
    if (failure && !(outcome.kind === "replied" && mayFail(cell)))
      throw failure(toStop(current, index));
  }
  return current;
}

/** Of what cells before one left running, something may have failed since. */
function throwLateFailure(session: Session, notebook: Notebook, end = notebook.cells.length) {
  for (const [index, cell] of notebook.cells.slice(0, end).entries()) {
    const log = session.findLog(index);
    const failure = log && !mayFail(cell) ? findFailure(log) : undefined;
    if (failure) throw failure(toStop(notebook, index));
  }
}

const mayFail = (cell: Cell) => findTags(cell).includes("raises-exception");

const isToRun = (cell: Cell) =>
  cell.cell_type === "code" &&
  cell.source.trim() !== "" &&
  !findTags(cell).includes("skip-execution");

function toStop(notebook: Notebook, index: number): Stop {
  const { source, outputs } = notebook.cells[index] as CodeCell;
  const line = source.trim().split("\n")[0] ?? "";
  const excerpt = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return { notebook, cell: index + 1, excerpt, outputs };
}

function whenAborted(signal: AbortSignal | undefined): Promise<"aborted"> {
  return new Promise((resolve) => {
    signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}
