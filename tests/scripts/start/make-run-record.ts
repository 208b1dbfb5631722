import type { RunRecord } from "../../../scripts/start/run-record.ts";

/** What an executed notebook keeps of its run. */
export const makeRunRecord = (changes: Partial<RunRecord> = {}): RunRecord => ({
  ...{ key: "k", year: 2018, parameters: { year: 2018 }, time: "2026-11-23T09:30:00.000Z" },
  sources: [{ title: "Account", year: 2018, address: "example.org", accessed: "2026-11-23" }],
  kernel: "TypeScript (tslab) 1.0.22",
  versions: { data: "3f2a91c0b7de".padEnd(64, "0"), library: "1.2.3", node: "24.0.0" },
  ...changes,
});
