import type { ErrorOutput, Output } from "../notebook/notebook.ts";
import type { CellLog } from "./cell-log.ts";
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
import { denoRefusal, explainRefusal } from "./explain-refusal.ts";
import type { Message } from "./message.ts";
import type { Limits, Outcome } from "./run-cell.ts";

/** Makes the error that ends a run, once it is known where it stands. */
export type Failure = (stop: Stop) => unknown;

/** What went wrong with a cell, if anything did; it is put among the outputs of the cell, too. */
export function concludeCell(
  log: CellLog,
  outcome: Exclude<Outcome, { kind: "aborted" }>,
  { cellTimeLimit: limit, outputLimit, source }: Limits & { readonly source: string },
): Failure | undefined {
  const reply = "exchange" in outcome ? outcome.exchange?.reply : undefined;
  if (reply && reply.content.status !== "ok") completeError(log, reply, source);
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

/**
 * Whether a cell of Python has ended its notebook, by `sys.exit()`, without a fault; that is then none
 * among its outputs.
 */
export function takeGoodExit(log: CellLog): boolean {
  const isExit = ({ output }: CellLog["entries"][number]) =>
    isError(output) &&
    /^(<class ')?SystemExit('>)?$/.test(output.ename) &&
    ["", "0", "None"].includes(output.evalue);
  if (!log.entries.some(isExit)) return false;
  log.entries = log.entries.filter((entry) => !isExit(entry));
  return true;
}

const isError = (output: Output): output is ErrorOutput => output.output_type === "error";

/** Takes the place of what the kernel said about being interrupted. */
function setError(log: CellLog, output: ErrorOutput) {
  log.entries = log.entries.filter((entry) => entry.output.output_type !== "error");
  log.entries.push({ output });
}

/**
 * Completes the log of a failed cell whose kernel sent no `error`. Where the reply says nothing either, the
 * kernel has printed it: that text moves to the error, since both would look like two failures.
 */
export function completeError(log: CellLog, { content }: Message, source = ""): void {
  if (log.entries.some(({ output }) => output.output_type === "error")) return;
  const { ename, evalue, traceback } = content;
  log.entries.push({ output: toFailure() });

  function toFailure(): ErrorOutput {
    if (typeof ename !== "string") return parseErrorText(takePrintedError(log));
    if (evalue !== denoRefusal) return toError(ename, String(evalue), traceback);
    const { name, value } = explainRefusal(source);
    return toError(name, value);
  }
}

/** An `error` output for what a runner has to say about a cell. */
const toError = (ename: string, evalue: string, traceback: unknown = []): ErrorOutput => ({
  output_type: "error",
  ename,
  evalue,
  traceback:
    Array.isArray(traceback) && traceback.some(Boolean)
      ? traceback.map(String)
      : [`${ename}: ${evalue}`],
});

const diagnostic = /^(?:\S+ )?\d+:\d+ - /;

/** Takes out the last text on stderr, or the whole list if it ends one of type errors. */
function takePrintedError(log: CellLog) {
  const isPrinted = (at: number, pattern = /^/) => {
    const output = log.entries[at]?.output;
    return (
      output?.output_type === "stream" && output.name === "stderr" && pattern.test(output.text)
    );
  };
  const last = log.entries.findLastIndex((_, at) => isPrinted(at));
  if (last < 0) return "";
  let first = last;
  if (isPrinted(last, diagnostic)) while (isPrinted(first - 1, diagnostic)) first--;
  const taken = log.entries.splice(first, last - first + 1);
  return taken.map(({ output }) => (output.output_type === "stream" ? output.text : "")).join("");
}

/** Reads what tslab prints for a failure: a stack, a list of type errors, or a thrown value. */
export function parseErrorText(text: string): ErrorOutput {
  const trimmed = text.trimEnd();
  const traceback = trimmed.split("\n").filter((line) => !kernelFrame.test(line));
  for (const [pattern, toNameAndValue] of forms) {
    const match = pattern.exec(trimmed);
    if (match) return toError(...toNameAndValue(match), traceback);
  }
  return toError("Error", trimmed || "The kernel gave no reason", traceback.filter(Boolean));
}

// Frames of the kernel itself: no reader's business, and they name folders of the machine.
const kernelFrame = /^\s+at .*(\(node:|node_modules[\\/](tslab|commander)[\\/])/;

const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [string, string]])[] =
  [
    // A position and a message for each type or syntax error.
    [/^(?:\S+ )?\d+:\d+ - .*/, ([first]) => ["CompileError", first]],
    // A stack, after the source line for what was thrown outside a promise.
    [
      /^(?:evalmachine\..*?\n\n)?(?:Uncaught )?([\w$.]+)(?: \[\w+\])?(?:: (.*?))?\n\s+at /s,
      ([, name = "", value = ""]) => [name, value],
    ],
    // An error without a stack.
    [/^\[([\w$.]+)(?:: (.*))?\]$/s, ([, name = "", value = ""]) => [name, value]],
  ];
