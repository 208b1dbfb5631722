import { existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { toShortPath } from "../command/to-short-path.ts";
import type { Job } from "./job.ts";
import { toPath } from "./run-job.ts";

/** A job that failed. */
export interface Failure {
  readonly job: Job;
  readonly error: unknown;
}

/** Which notebook and cell failed, why, with the first lines of the traceback, and what was kept. */
export function describeFailure({ job, error }: Failure): string {
  const { source, name } = job;
  const reason = error instanceof Error ? error.message : String(error);
  const kept = toPath(job, ".failed.ipynb");
  return [
    `${source.slug}.ipynb failed${name && ` for ${name}`}: ${reason}`,
    ...findTraceback(error).map((line) => `  ${line}`),
    ...(existsSync(kept) ? [`The notebook as far as it ran: ${toShortPath(kept)}`] : []),
  ].join("\n");
}

function findTraceback(error: unknown): readonly string[] {
  const { traceback } = (error ?? {}) as { traceback?: readonly string[] };
  return (traceback ?? [])
    .flatMap((text) => stripVTControlCharacters(text).split("\n"))
    .filter((line) => line.trim() !== "")
    .slice(0, 12);
}
