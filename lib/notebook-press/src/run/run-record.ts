import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import { type Notebook, parseNotebook } from "../notebook/notebook.ts";
import type { Inputs } from "./inputs.ts";

/** What an executed notebook keeps of its run: enough to make its page again, even without what it read. */
export interface RunRecord {
  /** Hash of everything that the outputs depend on beside the inputs. */
  readonly key: string;
  /** What the notebook read. */
  readonly inputs: Inputs;
  /** Why the next run does not take this one's outputs, such as `it used the network`; missing where it may. */
  readonly unkept?: string;
  /** Name and version of the kernel that it ran on. */
  readonly kernel: string;
  /** What else it was made with, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** What the notebook was run with. */
  readonly parameters: Parameters;
  /** When it was run, such as `2026-11-23T09:30:00.000Z`. */
  readonly time: string;
  /** What the site keeps beside, as JSON; missing where it keeps nothing. */
  readonly own?: unknown;
}

/** The notebook with the record of its run. */
export const withRunRecord = (notebook: Notebook, record: RunRecord): Notebook => ({
  ...notebook,
  metadata: {
    ...notebook.metadata,
    // What the author has set there stays.
    notebook_press: { ...(notebook.metadata.notebook_press as object | undefined), ...record },
  },
});

/** The record of a notebook's run; undefined where it has none that is whole. */
export const findRunRecord = ({ metadata }: Notebook): RunRecord | undefined =>
  schema.safeParse(metadata.notebook_press).data;

const schema: z.ZodType<RunRecord> = z.object({
  key: z.string(),
  // One that was run before there were any still has its page; its key is no longer the same.
  inputs: z.record(z.string(), z.string()).default({}),
  unkept: z.string().exactOptional(),
  kernel: z.string(),
  versions: z.record(z.string(), z.string()),
  parameters: z.record(z.string(), z.unknown()),
  time: z.iso.datetime(),
  own: z.unknown().optional(),
});

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

/** The name of a kernel and the version of its package: what it says of itself is not to be relied on. */
export function describeKernel({ displayName, argv }: KernelSpec): string {
  const version = argv.map(maybeVersion).findLast((found) => found !== undefined);
  return version === undefined ? displayName : `${displayName} ${version}`;
}

function maybeVersion(path: string): string | undefined {
  const [, home] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path) ?? [];
  if (home === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(`${home}/package.json`, "utf8")) as {
    version?: string;
  };
  return version;
}
