/** The year or years that a figure describes. */
export interface Years {
  readonly year: number;
  readonly lastYear: number;
  readonly isYearCertain: boolean;
}

/**
 * Reads the years of a figure: `2012`, `2013-2015` for a span, either with `?` if the source
 * does not tell them.
 * @returns Undefined if it is none of these, or a span that ends before it begins.
 */
export function parseYears(text: string): Years | undefined {
  const [, first, last = first, doubt] =
    /^((?:19|20)\d\d)(?:[-–]((?:19|20)\d\d))?(\?)?$/.exec(text) ?? [];
  const [year, lastYear] = [Number(first), Number(last)];
  return lastYear >= year ? { year, lastYear, isYearCertain: doubt === undefined } : undefined;
}
