import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { executeNotebook } from "../../../../lib/notebook-press/src/jupyter/execute-notebook.ts";
import {
  isStrict,
  toStrictEnv,
} from "../../../../lib/notebook-press/src/jupyter/tslab/is-strict.ts";
import { failing, findSpec, toNotebook } from "../kernels.ts";

const folder = mkdtempSync(join(tmpdir(), "strict-"));

function writeNotebook(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const strict = { notebook_press: { strict: true } };
const file = writeNotebook("strict.ipynb", JSON.stringify({ metadata: strict }));

it.each([
  ["the runner's word", toStrictEnv(strict), true],
  ["the runner's word before a file's", { ...toStrictEnv({}), JPY_SESSION_NAME: file }, false],
  ["the file that JupyterLab names", { JPY_SESSION_NAME: file }, true],
  ["a file without the wish", { JPY_SESSION_NAME: writeNotebook("a", '{"metadata":{}}') }, false],
  ["a file of another kind", { JPY_SESSION_NAME: writeNotebook("b", "x") }, false],
  ["a file that is not there", { JPY_SESSION_NAME: join(folder, "none") }, false],
  ["nothing", {}, false],
])("isStrict goes by %s", (_, env, wanted) => {
  expect(isStrict({ env } as typeof process)).toBe(wanted);
});

it.concurrent.each([
  ["as ever", {}, []],
  ["strictly where the metadata say so", strict, ["'one' is possibly 'undefined'."]],
])("executeNotebook has tslab check types %s", async (_, metadata, faults) => {
  const cells = [failing("const one = [{ a: 1 }].find(() => true);\none.a")];
  const {
    cells: [cell],
  } = await executeNotebook({ ...toNotebook(cells), metadata }, { kernel: findSpec("tslab") });
  expect(cell).toMatchObject({
    outputs:
      faults.length === 0
        ? [{ name: "stdout" }]
        : [{ ename: "CompileError", evalue: expect.stringContaining(faults[0] ?? "") }],
  });
});
