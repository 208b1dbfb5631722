import type { AnyFigure } from "./account.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import { findConflicts } from "./find-conflicts.ts";
import type { PlacedFigure } from "./parse-figures.ts";

const check = "no two sources contradict each other";

/** What the check whether sources contradict each other says of all figures together. */
export function checkConflicts(placed: readonly PlacedFigure[], file: string): CheckResult {
  const conflicts = findConflicts(placed.map(({ figure }) => figure));
  const faults = conflicts.flatMap(({ figures: [one, other] }): readonly Fault[] => {
    const place = placed.find(({ figure }) => figure === other);
    if (!place) return [];
    return [
      {
        ...{ severity: "warning", check, file: place.file, line: place.line },
        indicator: other.indicator,
        found: `${describe(other)}, and ${describe(one)}`,
        wanted: "one number; both stay, and the rule of precedence says which is drawn",
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
