import { it } from "vitest";
import { burstKernels, expectBurst } from "./burst.ts";

// What kernels lose with other runners: `lossless.wide.test.ts` repeats it.
const shapes = [
  ...Array<number>(40).fill(10),
  ...Array<number>(5).fill(200),
  ...Array<number>(1).fill(1500),
];

it.concurrent.each(burstKernels)("executeNotebook on %s files bursts without loss", (kernel) =>
  expectBurst(kernel, shapes),
);
