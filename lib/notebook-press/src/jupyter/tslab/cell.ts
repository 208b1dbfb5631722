import { AsyncLocalStorage } from "node:async_hooks";
import { inspect } from "node:util";

/** A message that answers a request, as tslab makes it. */
interface Reply {
  header: { msg_type: string };
  content: object;
  signAndSend(key: string, socket: object): void;
}

export interface Server {
  connInfo: { key: string };
  iopub: object;
}

export interface Request {
  readonly header: { readonly msg_type: string };
  readonly content: { readonly stop_on_error?: boolean };
  createReply(): Reply;
}

/** A cell that runs, or waits for its turn. */
export interface Cell {
  readonly server: Server;
  readonly request: Request;
  /** What the compiler has found, a line each. */
  readonly faults: string[];
  /** Results that are being shown. */
  readonly shown: Promise<void>[];
  /** Its number in order of execution, once its turn has come. */
  count: number;
  failure?: object;
  /** Whether its turn has come: false for one that is not run since one before it failed. */
  hasBegun: boolean;
}

/** Tells which cell a failure comes from, however late it comes. */
export const cells = new AsyncLocalStorage<Cell>();

/** Publishes a message as an answer to the cell's request. */
export function publish({ request, server }: Cell, type: string, content: object): void {
  const reply = request.createReply();
  reply.header.msg_type = type;
  reply.content = content;
  reply.signAndSend(server.connInfo.key, server.iopub);
}

export function fail(cell: Cell, ename: string, evalue: string, text: string): void {
  const lines = text.split("\n").filter((line) => !kernelFrame.test(line));
  const failure = { ename, evalue, traceback: [lines.join("\n")] };
  publish(cell, "error", failure);
  cell.failure ??= failure;
}

const kernelFrame = /^\s+at .*(\(node:|node_modules[\\/](tslab|commander)[\\/])/;

/** @param circumstance What is told beside the message. */
export function failWith(cell: Cell, reason: unknown, circumstance = ""): void {
  const text = typeof reason === "string" ? reason : inspect(reason);
  const [name, value] = reason instanceof Error ? [reason.name, reason.message] : ["Error", text];
  fail(cell, name, `${value}${circumstance}`, text);
}
