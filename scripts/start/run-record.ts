import type { Notebook, Parameters } from "notebook-press/jupyter";
import type { Source } from "performance-account";
import type { FigureFileVersions } from "performance-account/exports";
import { z } from "zod";

/** A document that a page has figures of. */
export interface UsedSource extends Pick<Source, "title" | "address" | "accessed"> {
  /** The year that the account describes; missing for what is no account. */
  readonly year?: number | undefined;
}

/** What an executed notebook keeps of its run: enough to make its page again, even without the data. */
export interface RunRecord {
  /** Hash of everything that the outputs depend on. */
  readonly key: string;
  /** The year that the account describes; missing where it speaks of all years. */
  readonly year?: number | undefined;
  /** The documents whose figures it shows; that of its account first. Empty only without a year. */
  readonly sources: readonly UsedSource[];
  /** Name and version of the kernel that it ran on. */
  readonly kernel: string;
  /** What else it was made with. */
  readonly versions: FigureFileVersions;
  /** What the notebook was run with. */
  readonly parameters: Parameters;
  /** When it was run, such as `2026-11-23T09:30:00.000Z`. */
  readonly time: string;
}

/** The notebook with the record of its run, beside the topics that it names. */
export function withRunRecord(notebook: Notebook, record: RunRecord): Notebook {
  const { topics } = (notebook.metadata.performance_account ?? {}) as { topics?: unknown };
  const own = { ...(topics !== undefined && { topics }), ...record };
  return { ...notebook, metadata: { ...notebook.metadata, performance_account: own } };
}

/** The record of a notebook's run; undefined where it has none that is whole. */
export function findRunRecord({ metadata }: Notebook): RunRecord | undefined {
  const { success, data } = schema.safeParse(metadata.performance_account);
  return success ? data : undefined;
}

const schema: z.ZodType<RunRecord> = z
  .looseObject({
    key: z.string(),
    year: z.int().optional(),
    sources: z.array(
      z.object({
        title: z.string(),
        year: z.int().optional(),
        address: z.string(),
        accessed: z.iso.date(),
      }),
    ),
    kernel: z.string(),
    versions: z.object({ data: z.string(), library: z.string(), node: z.string() }),
    parameters: z.record(z.string(), z.unknown()),
    time: z.iso.datetime(),
  })
  // What speaks of all years may show no figure.
  .refine(({ year, sources }) => year === undefined || sources.length > 0);
