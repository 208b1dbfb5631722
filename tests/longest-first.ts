import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The test files that start kernels, browsers or whole runs, from the one that takes longest on.
 * Vitest knows how long files took last time, but on a new machine there was none.
 */
export const longest: readonly string[] = [
  "tests/notebook-press/lab/jupyter-lab.wide.test.ts",
  "tests/notebook-press/lab/standard-tools.wide.test.ts",
  "tests/scripts/audit/our-pages.wide.test.ts",
  "tests/notebook-press/lab/jupyter-lab.test.ts",
  "tests/notebooks.test.ts",
  "tests/notebooks/pages.test.ts",
  "tests/notebook-press/jupyter/execute-notebook.test.ts",
  "tests/scripts/start/start.test.ts",
  "tests/notebooks/in-browser.test.ts",
  "tests/notebook-press/lab/standard-tools.test.ts",
  "tests/scripts/start/published-files.test.ts",
  "tests/notebook-press/publish/page-in-browser.test.ts",
  "tests/notebook-press/publish/live-charts.test.ts",
  "tests/notebooks/reading.test.ts",
  "tests/notebook-press/publish/index-in-browser.test.ts",
  "tests/scripts/lab/watch-library.test.ts",
];

/** Puts what takes long before the rest, so that no processor waits for it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => findPlace(one) - findPlace(other));
  }
}

function findPlace({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at < 0 ? longest.length : at;
}
