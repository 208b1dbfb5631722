import { readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";

const file = "tests/fixtures/nbformat/nbformat.v4.5.schema.json";
// It says draft 4, of which it uses nothing that later drafts have otherwise.
const { $schema: _, ...schema } = JSON.parse(readFileSync(file, "utf8"));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema as AnySchema);

/** What Jupyter's own schema of nbformat 4.5 finds wrong with a notebook. */
export function findNotebookFaults(notebook: unknown): readonly string[] {
  validate(notebook);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
