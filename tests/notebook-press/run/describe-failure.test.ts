import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeFailure } from "../../../lib/notebook-press/src/run/describe-failure.ts";
import { makeJob } from "./make-job.ts";

const job = makeJob();
const withTraceback = (...traceback: readonly string[]) =>
  Object.assign(new Error("no good"), { traceback });

it.each<[string, unknown, string]>([
  ["an error", new Error("no good"), "01-made-up.ipynb failed for 2030: no good"],
  ["nothing that was thrown", undefined, "01-made-up.ipynb failed for 2030: undefined"],
  ["something else that was thrown", "no good", "01-made-up.ipynb failed for 2030: no good"],
  [
    "an error with a traceback, without its colours and blank lines",
    withTraceback("\u001B[31mTypeError\u001B[39m: boom", "\n  at one\n\n  at two"),
    "01-made-up.ipynb failed for 2030: no good\n  TypeError: boom\n    at one\n    at two",
  ],
  [
    "an error with an empty traceback",
    withTraceback(),
    "01-made-up.ipynb failed for 2030: no good",
  ],
])("describeFailure names notebook, year and reason of %s", (_, error, wanted) => {
  expect(describeFailure({ job, error })).toBe(wanted);
});

it("describeFailure gives the first twelve lines of a traceback", () => {
  const traceback = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`);
  const lines = describeFailure({ job, error: withTraceback(...traceback) }).split("\n");
  expect(lines.slice(1)).toEqual(traceback.slice(0, 12).map((line) => `  ${line}`));
});

it("describeFailure says where the notebook was kept, if it was", async () => {
  const folder = await mkdtemp(join(tmpdir(), "failed-"));
  const kept = join(folder, "01-made-up.failed.ipynb");
  await writeFile(kept, "{}");
  expect(describeFailure({ job: makeJob({ folder }), error: new Error("no good") })).toBe(
    `01-made-up.ipynb failed for 2030: no good\nThe notebook as far as it ran: ${kept}`,
  );
});
