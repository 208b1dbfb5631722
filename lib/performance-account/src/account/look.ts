import { list } from "../language/list.ts";
import type { Figure } from "./account.ts";
import type { IndicatorId } from "./catalogue.ts";
import { type CheckPlace, type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";

/** What a check says of one figure; the file and line are added by the caller. */
export type Finding = Pick<Fault, "severity" | "found" | "wanted"> & {
  readonly indicator: IndicatorId;
};

/** What a check saw of an account, and what it found there. */
export interface Look {
  readonly seen: readonly Figure[];
  /** Figures that it would have looked at, had they a value. */
  readonly missing: readonly Figure[];
  readonly findings: readonly Finding[];
}

/** Looks at every figure that has a value. */
export const lookAtEach = (
  figures: readonly Figure[],
  find: (figure: Figure) => Finding | undefined,
): Look => joinLooks(figures.map((figure) => lookAtAll([figure], () => find(figure))));

/** Looks at figures that only mean something together: at none if one has no value. */
export function lookAtAll(figures: readonly Figure[], find: () => Finding | undefined): Look {
  const missing = figures.filter(({ value }) => value === undefined);
  if (missing.length > 0) return { seen: [], missing, findings: [] };
  return { seen: figures, missing, findings: [find() ?? []].flat() };
}

/** What was looked at in several looks, each figure once. */
export function joinLooks(looks: readonly Look[]): Look {
  return {
    seen: [...new Set(looks.flatMap(({ seen }) => seen))],
    missing: [...new Set(looks.flatMap(({ missing }) => missing))],
    findings: looks.flatMap(({ findings }) => findings),
  };
}

/** Where the figures of an account stand. */
export interface FigurePlace extends CheckPlace {
  /** The line of an indicator; undefined where it has no row. */
  readonly findLine: (indicator: IndicatorId) => number | undefined;
}

/** The result of a check, from what it saw. */
export function lookToResult(
  check: string,
  { seen, missing, findings }: Look,
  place: FigurePlace,
): CheckResult {
  const { file, findLine } = place;
  const faults = findings.map(
    (finding): Fault => ({ ...finding, check, file, line: findLine(finding.indicator) }),
  );
  const names = missing.map(({ indicator, year }) =>
    year === place.year ? indicator : `${indicator} in ${year}`,
  );
  const lack = `${list(names)} ${names.length === 1 ? "is" : "are"} missing`;
  const skipped = names.length > 0 ? lack : "";
  return toResult({ check, noun: "figures", looked: seen.length, skipped, faults }, place);
}
