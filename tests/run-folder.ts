import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

/** Gives all files of a run a folder for what they share; see `make-once.ts`. */
export default async function setUp(project: TestProject) {
  // Each of the projects calls this, and all shall have the same.
  if (process.env.TEST_RUN_FOLDER) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "test-run-"));
  process.env.TEST_RUN_FOLDER = folder;
  project.onTestsRerun(async () => {
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  });
  return async () => {
    delete process.env.TEST_RUN_FOLDER;
    await rm(folder, { recursive: true });
  };
}
