import { stdin, stdout } from "node:process";
import type { DocumentText, Draft } from "performance-account/extract";
import { findTime } from "../start/find-time.ts";

/** What the command depends on beside its arguments and files. */
export interface World {
  /** The time of the run. */
  readonly now: Date;
  /** Whether questions can be asked. */
  readonly isTerminal: boolean;
  readonly loadDocument: (path: string) => Promise<DocumentText>;
  readonly extractAccount: (
    document: DocumentText,
    options: { readonly year: number },
  ) => Draft | Promise<Draft>;
}

/** The clock, the terminal and the readers that there are. */
export function makeWorld(): World {
  // Loaded when a document is read, so that a slip on the command line is told at once.
  const extract = () => import("performance-account/extract");
  return {
    now: findTime(),
    isTerminal: stdin.isTTY === true && stdout.isTTY === true,
    loadDocument: async (path) => (await extract()).loadDocument(path),
    extractAccount: async (document, options) =>
      (await extract()).extractAccount(document, options),
  };
}
