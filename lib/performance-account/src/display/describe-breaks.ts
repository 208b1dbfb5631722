import { nameSource } from "../charts/name-sources.ts";
import type { Series } from "../measures/series.ts";
import { displayable } from "../text/displayable.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * Why numbers before and after the breaks of a series must not be compared, a sentence for each
 * break that lies between its figures, with who says so. Of several series each break once.
 */
export function describeBreaks(...all: readonly Series[]): readonly Sentence[] {
  const met = all.flatMap(({ breaks, points }) => {
    const [first = 0, last = 0] = [points[0]?.year, points.at(-1)?.lastYear];
    return breaks.filter(({ year }) => first < year && year <= last);
  });
  return displayable(
    [...new Set(met)].map(
      ({ year, reason, source }) =>
        sentence`Break from ${year}, according to ${nameSource(source)}: ${reason}`,
    ),
  );
}
