import type { ErrorOutput, Output } from "../notebook/notebook.ts";
import type { CellLog } from "./cell-log.ts";
import { completeError, toError } from "./error-output.ts";
import {
  CellError,
  CellOutputError,
  CellTimeoutError,
  DeadKernelError,
  type Stop,
  toDeathReason,
  toFloodReason,
  toTimeoutReason,
} from "./errors.ts";
import type { Outcome } from "./run-cell.ts";

/** Makes the error that ends a run, once it is known where it stands. */
export type Failure = (stop: Stop) => unknown;

export interface Limits {
  /** Seconds that a cell may take. */
  readonly cellTimeLimit: number;
  /** Characters that a cell may print. */
  readonly outputLimit: number;
}

/** What went wrong with a cell, if anything did; it is put among the outputs of the cell, too. */
export function concludeCell(
  log: CellLog,
  outcome: Exclude<Outcome, { kind: "aborted" }>,
  { cellTimeLimit: limit, outputLimit }: Limits,
): Failure | undefined {
  const reply = "exchange" in outcome ? outcome.exchange?.reply : undefined;
  if (reply && reply.content.status !== "ok") completeError(log, reply);
  switch (outcome.kind) {
    case "replied":
      return findFailure(log);
    case "late": {
      const lateness = { limit, activity: outcome.activity, isInterrupted: Boolean(reply) };
      setError(log, toError("CellTimeoutError", toTimeoutReason(lateness)));
      return (stop) => new CellTimeoutError(stop, lateness);
    }
    case "flooded":
      setError(log, toError("CellOutputError", toFloodReason(outputLimit)));
      return (stop) => new CellOutputError(stop, outputLimit);
    case "dead":
      setError(log, toError("DeadKernelError", toDeathReason(outcome.end)));
      return (stop) => new DeadKernelError(stop, outcome.end);
  }
}

/** The first failure that a cell has put out, be it of its own code or of what it left running. */
export function findFailure(log: CellLog): Failure | undefined {
  const error = log.entries.map(({ output }) => output).find(isError);
  return error && ((stop) => new CellError(stop, error));
}

const isError = (output: Output): output is ErrorOutput => output.output_type === "error";

/** Takes the place of what the kernel said about being interrupted. */
function setError(log: CellLog, output: ErrorOutput) {
  log.entries = log.entries.filter((entry) => entry.output.output_type !== "error");
  log.entries.push({ output });
}
