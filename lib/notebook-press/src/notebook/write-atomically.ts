import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes beside and renames, so that nobody ever reads half a file and a failure keeps the old one. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const next = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(next, content);
    await rename(next, path);
  } finally {
    await rm(next, { force: true });
  }
}

/** Writes a file, unless it is there as it should be. */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<void> {
  const earlier = await readFile(path).catch(() => undefined);
  if (!earlier?.equals(Buffer.from(content))) await writeAtomically(path, content);
}
