import type { Source } from "../../../lib/performance-account/src/account/account.ts";

/** A source as `sources.csv` could name it: of 2018 unless said otherwise. */
export function makeSource(changes: Partial<Source> = {}): Source {
  const year = changes.year ?? 2018;
  return {
    id: `account-${year}`,
    title: `Account ${year}`,
    publisher: "A publisher",
    year,
    population: "clusters-and-networks",
    address: "example.org",
    accessed: "2026-11-23",
    licence: "None stated",
    note: "",
    standing: "original",
    ...changes,
  };
}
