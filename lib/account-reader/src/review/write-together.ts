import { randomUUID } from "node:crypto";
import { copyFile, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { toShortPath } from "notebook-press/command";

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files that could not be written; none of them has changed. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/**
 * Writes files, all or none: each beside its place first, then all are renamed, in order. If that
 * fails, those that were there are put back.
 * @throws {WriteError} If one cannot be written.
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const steps = files.map((file) => ({
    ...file,
    next: `${file.path}.${mark}.tmp`,
    old: `${file.path}.${mark}.old`,
  }));
  const done: Step[] = [];
  let current = "";
  try {
    for (const step of steps) {
      current = step.path;
      await mkdir(dirname(step.path), { recursive: true });
      await writeFile(step.next, step.content);
      if (await isThere(step.path)) await copyFile(step.path, step.old);
    }
    for (const step of steps) {
      current = step.path;
      await rename(step.next, step.path);
      done.push(step);
    }
    for (const { old } of steps) await remove(old);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const lost = await putAllBack(steps, done);
    const result = ["nothing was written", ...lost].join("; ");
    throw new WriteError(`Cannot write "${toShortPath(current)}", so ${result}: ${reason}`, {
      cause,
    });
  } finally {
    for (const { next } of steps) await remove(next);
  }
}

/** Puts back what was replaced, and says of what cannot be put back where it is. */
async function putAllBack(steps: readonly Step[], done: readonly Step[]) {
  const lost: string[] = [];
  for (const step of steps.toReversed()) {
    const isBack = !done.includes(step) || (await putBack(step).catch(() => false));
    if (isBack) await remove(step.old);
    else lost.push(`"${toShortPath(step.path)}" is now "${toShortPath(step.old)}"`);
  }
  return lost;
}

interface Step extends FileToWrite {
  readonly next: string;
  /** Where what it replaces is kept until all are written. */
  readonly old: string;
}

async function putBack({ path, old }: Step): Promise<true> {
  if (await isThere(old)) await rename(old, path);
  else await rm(path, { force: true });
  return true;
}

/** Removes a file that may not be there, nor its folder. */
const remove = (path: string) => rm(path, { force: true }).catch(() => undefined);

const isThere = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
