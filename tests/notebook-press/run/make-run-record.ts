import type { RunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";

/** What an executed notebook keeps of its run. */
export const makeRunRecord = (changes: Partial<RunRecord> = {}): RunRecord => ({
  ...{ key: "k", inputs: {}, parameters: { year: 2018 }, time: "2026-11-23T09:30:00.000Z" },
  kernel: "TypeScript (tslab) 1.0.22",
  versions: { "notebook-press": "1.2.3", "Node.js": "24.0.0" },
  ...changes,
});
