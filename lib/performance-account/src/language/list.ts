import { translate } from "./phrase.ts";

/** Names as a sentence lists them: `gold, silver and bronze`. */
export function list(names: readonly string[], conjunction: "and" | "or" = "and"): string {
  const word = conjunction === "and" ? translate("and") : translate("or");
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}

/**
 * Years as a sentence lists them, those that follow each other as one: `2006–2010 and 2013`.
 * @example
 * console.log(listYears([2006, 2007, 2008, 2013]));
 * // 2006–2008 and 2013
 */
export function listYears(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return list(runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)));
}
