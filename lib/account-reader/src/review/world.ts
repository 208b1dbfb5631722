import { stdin, stdout } from "node:process";
import { findTime } from "notebook-press/command";
import type { DocumentText } from "../document/document.ts";
import type { Draft } from "../extract/decide/draft.ts";

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
  return {
    now: findTime(),
    isTerminal: stdin.isTTY === true && stdout.isTTY === true,
    // Loaded when a document is read, so that a slip on the command line is told at once.
    loadDocument: async (path) => (await import("../read/load-document.ts")).loadDocument(path),
    extractAccount: async (document, options) =>
      (await import("../extract/extract-account.ts")).extractAccount(document, options),
  };
}
