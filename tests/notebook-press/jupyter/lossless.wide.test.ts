import { it } from "vitest";
import { burstKernels, expectBurst } from "./burst.ts";

// `RUNS=20` repeats it as often.
const repeats = Number(process.env.RUNS ?? 2);

it.each(
  [
    [40, 10],
    [5, 200],
    [1, 1500],
  ].flatMap(([cells = 0, lines = 0]) =>
    Array.from({ length: repeats }, (_, index) => [cells, lines, index + 1] as const),
  ),
)(
  "executeNotebook on all kernels at once files %i cells of %i lines without loss, run %i",
  async (cells, lines) => {
    const shape = Array<number>(cells).fill(lines);
    await Promise.all(burstKernels.map((kernel) => expectBurst(kernel, shape)));
  },
);
