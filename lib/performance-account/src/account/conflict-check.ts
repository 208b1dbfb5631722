import { list } from "../language/list.ts";
import type { AnyFigure } from "./account.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import type { PlacedFigure } from "./figure-table.ts";
import { findConflicts } from "./find-conflicts.ts";

const check = "no two sources contradict each other";

/** What the check whether sources contradict each other says of all figures together. */
export function checkConflicts(placed: readonly PlacedFigure[], file: string): CheckResult {
  const conflicts = findConflicts(placed.map(({ figure }) => figure));
  const faults = placed.flatMap(({ figure, ...place }): readonly Fault[] => {
    const others = conflicts
      .filter(({ figures: [, later] }) => later === figure)
      .map(({ figures: [earlier] }) => earlier);
    if (others.length === 0) return [];
    return [
      {
        severity: "warning",
        check,
        file: place.file,
        line: place.line,
        indicator: figure.indicator,
        found: `${describe(figure)} against ${list(others.map(describe))}`,
        wanted:
          "figures that agree; all are kept, and the rule in the README of the data takes one",
      },
    ];
  });
  return toResult(
    { check, noun: "figures", looked: placed.length, faults },
    { file, year: undefined },
  );
}

const describe = ({ printed, source, year, lastYear, isYearCertain }: AnyFigure) =>
  `"${printed}" for ${year === lastYear ? year : `${year}-${lastYear}`}${isYearCertain ? "" : "?"} (${source.id})`;
