import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    // Not the default of one less: what takes long waits for kernels and browsers.
    maxWorkers: availableParallelism(),
    env: { TZ: "UTC", LANG: "C" },
  },
});
