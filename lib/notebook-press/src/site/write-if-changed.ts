import { readFile } from "node:fs/promises";
import { writeAtomically } from "../notebook/write-atomically.ts";

/** Writes a file, unless it is there as it should be. */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<void> {
  const earlier = await readFile(path).catch(() => undefined);
  if (!earlier?.equals(Buffer.from(content))) await writeAtomically(path, content);
}
