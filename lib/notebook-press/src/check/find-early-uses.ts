import type { Project } from "typescript/unstable/sync";
import type { JoinedCells } from "./join-cells.ts";
import { findPlace, toTypeFault } from "./to-type-fault.ts";
import type { TypeFault } from "./type-fault.ts";

/**
 * Uses of names that only a later cell imports. The compiler sees none of them, since all
 * imports stand at the top of the joined module.
 */
export function findEarlyUses(
  project: Project,
  { path, file, joined }: { path: string; file: string; joined: JoinedCells },
): readonly TypeFault[] {
  return joined.imports.flatMap(({ name, cell, at }) => {
    const earlier = joined.parts.filter((part) => part.cell.cell < cell);
    // Asking the compiler takes longer than looking.
    if (!earlier.some((part) => part.cell.text.includes(name))) return [];
    const symbol = project.checker.getSymbolAtPosition(file, at);
    if (!symbol) return [];
    const uses = project.checker.getReferencesToSymbolInFile(file, symbol);
    return uses.flatMap((use) => {
      const node = use.resolve(project);
      const place = node && findPlace(joined, node.end - name.length);
      if (!place || place.cell.cell >= cell) return [];
      const text = `Cannot find name '${name}': cell ${cell} imports it, which comes later.`;
      return [toTypeFault(path, place, { text, code: 2304 })];
    });
  });
}
