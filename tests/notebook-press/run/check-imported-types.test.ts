import { join } from "node:path";
import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { checkImportedTypes } from "../../../lib/notebook-press/src/run/check-imported-types.ts";
import { makeJob, makeSourceNotebook } from "./make-job.ts";
import { makeNotebook } from "./make-notebook.ts";

const source = `import type { IndicatorId } from "performance-account";
const year: number = 2018;
const indicator: IndicatorId = "companies";`;
const plain = makeNotebook("Imported", "const wrong: number = 'elsewhere';");
const cells = plain.cells.map((cell) => (cell.id === "parameters" ? { ...cell, source } : cell));
const path = join("notebooks", "09-imported.ipynb");
const notebook = { ...plain, cells };

const check = (parameters: Readonly<Record<string, unknown>>) =>
  checkImportedTypes([makeJob({ source: makeSourceNotebook({ path, notebook }), parameters })]);

it.each([[{ year: 2018 }], [{ year: 2018, indicator: "clusters" }]])(
  "checkImportedTypes takes %j",
  async (parameters) => {
    await expect(check(parameters)).resolves.toBeUndefined();
  },
);

it.each([
  ["a text that the type does not have", "clutsers"],
  ["a number", 5],
])("checkImportedTypes refuses %s", async (_, indicator) => {
  await expect(check({ year: 2018, indicator })).rejects.toThrow(UsageError);
  await expect(check({ year: 2018, indicator })).rejects.toThrow(
    /^notebooks.09-imported.ipynb: Cannot set the parameter in "const indicator: IndicatorId = .*not assignable to type/,
  );
});
