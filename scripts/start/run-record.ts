import type { Source } from "performance-account";
import type { FigureFileVersions } from "performance-account/exports";
import type { Notebook, Parameters } from "performance-account/jupyter";
import { z } from "zod";

/** What an executed notebook keeps of its run: enough to make its page again, even without the data. */
export interface RunRecord {
  /** Hash of everything that the outputs depend on. */
  readonly key: string;
  /** The year that the account describes. */
  readonly year: number;
  /** The documents whose figures it shows; that of its account first. */
  readonly sources: readonly Pick<Source, "title" | "year" | "address" | "accessed">[];
  /** Name and version of the kernel that it ran on. */
  readonly kernel: string;
  /** What else it was made with. */
  readonly versions: FigureFileVersions;
  /** What the notebook was run with. */
  readonly parameters: Parameters;
  /** When it was run, such as `2026-11-23T09:30:00.000Z`. */
  readonly time: string;
}

export const withRunRecord = (notebook: Notebook, record: RunRecord): Notebook => ({
  ...notebook,
  metadata: { ...notebook.metadata, performance_account: record },
});

/** The record of a notebook's run; undefined where it has none that is whole. */
export function findRunRecord({ metadata }: Notebook): RunRecord | undefined {
  const { success, data } = schema.safeParse(metadata.performance_account);
  return success ? data : undefined;
}

const schema: z.ZodType<RunRecord> = z.looseObject({
  key: z.string(),
  year: z.int(),
  sources: z
    .array(
      z.object({ title: z.string(), year: z.int(), address: z.string(), accessed: z.iso.date() }),
    )
    .min(1),
  kernel: z.string(),
  versions: z.object({ data: z.string(), library: z.string(), node: z.string() }),
  parameters: z.record(z.string(), z.unknown()),
  time: z.iso.datetime(),
});
