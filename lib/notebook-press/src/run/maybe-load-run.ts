import { readFile } from "node:fs/promises";
import { type Notebook, parseNotebook } from "../notebook/notebook.ts";
import { findRunRecord, type RunRecord } from "./run-record.ts";

/** An executed notebook and what it keeps of its run. */
export interface Run {
  readonly notebook: Notebook;
  readonly record: RunRecord;
}

/** The run that a file holds; undefined where it is missing, no notebook, or without a record. */
export async function maybeLoadRun(path: string): Promise<Run | undefined> {
  try {
    const notebook = parseNotebook(await readFile(path, "utf8"), path);
    const record = findRunRecord(notebook);
    return record && { notebook, record };
  } catch {
    return undefined;
  }
}
