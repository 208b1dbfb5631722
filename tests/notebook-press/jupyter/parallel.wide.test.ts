import { it } from "vitest";
import { runAtOnce } from "./run-at-once.ts";

// `RUNS=20` repeats it as often.
const repeats = Number(process.env.RUNS ?? 1);

it.each(Array.from({ length: repeats }, (_, index) => index + 1))(
  "executeNotebook runs 16 notebooks at once on both kernels, run %i",
  () => runAtOnce(Array.from({ length: 16 }, (_, index) => (index % 2 ? "deno" : "tslab"))),
);
