import { defineConfig } from "vitest/config";

/** Folders whose files may share a process: what they call keeps no state but the language. */
const shared =
  "tests/{account,audit,browser,charts,display,exports,extract,frames,language,measures,notebook,numbers,publish,scripts,text}/**/*.test.ts";

export default defineConfig({
  test: {
    // A limit is for what hangs, not for what is slow on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 150_000 } },
    env: { TZ: "UTC", LANG: "C" },
    // Two processes that start kernels at a time now and then leave one without an answer: the ports
    // that one has chosen are known to itself alone.
    maxWorkers: 1,
    globalSetup: "tests/run-folder.ts",
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
