import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Folders whose files may share a process: what they call keeps no state but the language. */
const shared =
  "tests/{account,audit,browser,charts,display,exports,extract,frames,language,measures,notebook,numbers,publish,scripts,text}/**/*.test.ts";

export default defineConfig({
  test: {
    // Two files at a time start kernels and browsers; a limit is for what hangs, not for what is slow.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    env: { TZ: "UTC", LANG: "C" },
    // Not the default of one less: what takes long waits for kernels and browsers.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: "alone", include: ["tests/**/*.test.ts"], exclude: [shared] },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: [shared],
          isolate: false,
          setupFiles: "tests/reset-language.ts",
        },
      },
    ],
  },
});
