import type { Source } from "performance-account";
import type { Notebook, Parameters } from "performance-account/jupyter";

/** What an executed notebook keeps of its run: enough to make its page again, even without the data. */
export interface RunRecord {
  /** Hash of everything that the outputs depend on. */
  readonly key: string;
  /** The year that the account describes. */
  readonly year: number;
  /** The document that the account was read from. */
  readonly source: Pick<Source, "title" | "address" | "accessed">;
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
  const record = (metadata.performance_account ?? {}) as Partial<RunRecord>;
  const { key, year, source, parameters, time } = record;
  const texts: readonly unknown[] = [key, source?.title, source?.address, source?.accessed, time];
  const isWhole =
    texts.every((text) => typeof text === "string") &&
    Number.isInteger(year) &&
    typeof parameters === "object" &&
    parameters !== null &&
    !Number.isNaN(Date.parse(time ?? ""));
  return isWhole ? (record as RunRecord) : undefined;
}
