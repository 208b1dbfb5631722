import { list } from "./list.ts";

/** Years as a sentence lists them, those that follow each other as one: `2006–2010 and 2013`. */
export function listYears(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return list(runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)));
}
