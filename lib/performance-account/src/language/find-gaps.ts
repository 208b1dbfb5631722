/** The gaps of a text, in the order of their numbers: `{0}`, `{1}` in `{1} of {0}`. */
export function findGaps(text: string): readonly string[] {
  return (text.match(/\{\d+\}/g) ?? []).toSorted((a, b) => toNumber(a) - toNumber(b));
}

const toNumber = (gap: string) => Number(gap.slice(1, -1));
