import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { fromSources } from "./tests/from-sources.ts";
import { markLoadedOtherwise } from "./tests/loaded-otherwise.ts";
import { LongestFirst, longest } from "./tests/longest-first.ts";

/** Files that may share a process: what they call keeps no state but the language. */
const shared = [
  "tests/{performance-account,account-reader,notebook-press/{audit,browser,check,command,draw,notebook,origins,publish,run,site},scripts}/**/*.test.ts",
  "tests/notebook-press/jupyter/{parameters/*,access-log,cell-log,conclude-cell,data-paths,errors,explain-refusal,find-kernel-spec,kernel-end,mark-failure,message,to-kernel-json,with-limit}.test.ts",
  "tests/notebooks/{find-english,find-texts,read-page,translations,typed-by-hand}.test.ts",
  "tests/{data-readme,decisions,dependencies,layers,lock-file,longest-first,readme,requirements}.test.ts",
];

/** What only repeats across tools, or in numbers: `npm run test:all` runs it too. */
const wide = "tests/**/*.wide.test.ts";

// What each process of a run loads, and the scripts that tests start, are compiled once for all.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules", ".cache", "node");

const conditions = ["workspace-source", "module", "node", "development|production"];

export default defineConfig({
  plugins: [markLoadedOtherwise],
  // The packages of this repository are taken from their sources.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    execArgv: [fromSources],
    // A limit is for what hangs, not for what is slow on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 150_000 } },
    env: { TZ: "UTC", LANG: "C" },
    // Not the default of one less: what takes long waits for kernels and browsers.
    maxWorkers: availableParallelism(),
    globalSetup: "tests/run-folder.ts",
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "long", include: [...longest], exclude: [wide] } },
      { extends: true, test: { name: "wide", include: [wide] } },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["tests/**/*.test.ts"],
          exclude: [...shared, wide, ...longest],
        },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: shared,
          exclude: [wide, ...longest],
          isolate: false,
          setupFiles: "tests/reset-language.ts",
        },
      },
    ],
  },
});
