import { type LabelPassage, type Surroundings, toLabel } from "./passage.ts";
import { isValue, type Row } from "./table-rows.ts";

/** A row of numbers right above a row of their labels. */
export function toTiles(
  rows: readonly Row[],
  around: Surroundings,
): readonly LabelPassage[] | undefined {
  const areTiles =
    rows.length % 2 === 0 &&
    rows.every(({ cells }, at) =>
      at % 2 === 0
        ? cells.every(isValue)
        : cells.length === rows[at - 1]?.cells.length &&
          cells.every((cell) => cell !== "" && !isValue(cell)),
    );
  if (!areTiles) return undefined;
  return rows.flatMap(({ cells, line: { page, line } }, at) => {
    const labels = rows[at + 1]?.cells ?? [];
    if (at % 2 === 1) return [];
    return cells.map((number, i) => {
      const label = labels[i] ?? "";
      return toLabel({ number, label, context: `${number} ${label}`, page, line, ...around });
    });
  });
}
