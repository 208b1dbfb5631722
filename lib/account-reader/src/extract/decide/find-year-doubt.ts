import type { DocumentText } from "../../document/document.ts";

/**
 * Why a document may describe another year than the one it is read for; undefined if it names that
 * year about as often as any other.
 */
export function findYearDoubt({ lines }: DocumentText, year: number): string | undefined {
  const counts = new Map<number, number>();
  for (const { text, kind } of lines)
    if (kind !== "margin")
      for (const [found] of text
        .replace(unsaid, " ")
        .matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g))
        counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
  const own = counts.get(year) ?? 0;
  const [other, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (other === year || own * 2 >= count || count < (own === 0 ? 2 : 3)) return undefined;
  return own === 0
    ? `The document never names ${year}, but ${other} ${count} times`
    : `The document names ${other} ${count} times, and ${year} only ${own} times`;
}

/** Years in the names of accounts, of goals and in dates, which say nothing of the figures. */
const unsaid =
  /(?:performance account|performanceregnskab|account|regnskab|strategi|strategy|mål for|target for|goal for)\s+(?:19|20)\d\d|\d{1,2}[./ ]+(?:\p{L}+|\d{1,2})[./ ]+(?:19|20)\d\d/giu;
