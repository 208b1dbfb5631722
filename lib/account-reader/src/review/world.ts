// notebook-press brings the types of Node.js; those of this package need them to be named.
/// <reference types="node" preserve="true" />
import process from "node:process";
import type { Readable, Writable } from "node:stream";
import { findTime } from "notebook-press/command";
import type { Draft } from "../extract/decide/draft.ts";
import type { extractAccount } from "../extract/extract-account.ts";
import type { loadDocument } from "../read/load-document.ts";

/** What the command depends on beside its arguments and files. */
export interface World {
  readonly now: () => Date;
  /** Folder of the data, where the command line names none. */
  readonly data: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Writable;
  readonly loadDocument: typeof loadDocument;
  readonly extractAccount: (...args: Parameters<typeof extractAccount>) => Draft | Promise<Draft>;
}

/** Where reports are printed: a terminal, if it has columns. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export function makeWorld(): World {
  const { stdin, stdout, stderr, env } = process;
  return {
    now: findTime,
    data: env.PERFORMANCE_ACCOUNT_DATA ?? "data",
    stdin,
    stdout,
    stderr,
    // Loaded when a document is read, so that a slip on the command line is told at once.
    loadDocument: async (path) => (await import("../read/load-document.ts")).loadDocument(path),
    extractAccount: async (...args) =>
      (await import("../extract/extract-account.ts")).extractAccount(...args),
  };
}

/** The day of a time where the reader is, such as `2026-11-23`. */
export function toDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
