import type { Match } from "./find-matches.ts";
import { findOverlapX, findOverlapY, type Rectangle, toBounds } from "./rectangle.ts";
import { isCount, isLabel, type Tile } from "./tile.ts";
import type { Block } from "./to-blocks.ts";

/** A number with its label, and with what goes on beside the label in another look. */
export function toTile(
  { count, label, side }: Match,
  blocks: readonly Block[],
  rules: readonly Rectangle[],
): Tile {
  const labels = growLabel({ count, label, side }, blocks, rules);
  const isFirst = side === "below" || side === "right";
  const list = isFirst ? [count.block, ...labels] : [...labels, count.block];
  return { ...toBounds([...list, count.area]), blocks: list };
}

/** A label with what goes on beside, below or above it in another look. */
function growLabel(
  { count, label, side }: Pick<Match, "count" | "label" | "side">,
  blocks: readonly Block[],
  rules: readonly Rectangle[],
): readonly Block[] {
  const labels = [label];
  for (;;) {
    const area = toBounds(labels);
    const next = blocks.find((one) => {
      if (labels.includes(one) || one === count.block || isCount(one) || !isLabel(one))
        return false;
      const size = one.lines[0]?.size ?? 10;
      const distance = Math.max(one.top - area.bottom, area.top - one.bottom);
      const isNear = distance < size * 0.8 && findOverlapX(one, area) > 0;
      const isBelow = one.top > area.bottom - 2;
      if (!isNear || size > (label.lines[0]?.size ?? size) * 1.3) return false;
      if (
        rules.some(
          (rule) =>
            rule.top > Math.min(one.top, area.bottom) &&
            rule.top < Math.max(area.top, one.top) &&
            findOverlapX(rule, one) > 0 &&
            findOverlapY({ ...rule, bottom: rule.top + 1 }, toBounds([one, area])) > 0,
        )
      )
        return false;
      if (side === "right" || side === "left") return findOverlapY(one, count.area) > -size * 0.5;
      return side === "below" ? isBelow : !isBelow;
    });
    if (!next) return labels.toSorted((a, b) => a.top - b.top);
    labels.push(next);
  }
}
