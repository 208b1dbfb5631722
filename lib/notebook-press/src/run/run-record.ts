import { z } from "zod";
import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import type { Notebook } from "../notebook/notebook.ts";

/** What an executed notebook keeps of its run: enough to make its page again, even without what it read. */
export interface RunRecord {
  /** Hash of everything that the outputs depend on. */
  readonly key: string;
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
  kernel: z.string(),
  versions: z.record(z.string(), z.string()),
  parameters: z.record(z.string(), z.unknown()),
  time: z.iso.datetime(),
  own: z.unknown().optional(),
});
