import type {
  Draft,
  DraftCandidate,
  DraftFigure,
} from "../../../lib/account-reader/src/extract/decide/draft.ts";
import {
  catalogue,
  findIndicator,
  type IndicatorId,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";

/** A candidate on page 3; what is not said of it is made up. */
export function makeCandidate(
  indicator: IndicatorId,
  printed: string,
  changes: Partial<DraftCandidate> = {},
): DraftCandidate {
  const number = maybeParse(printed, indicator);
  const context = `It says ${printed} there.`;
  return {
    printed,
    number,
    section: "Part",
    context,
    doubt: undefined,
    page: 3,
    line: 12,
    ...changes,
  };
}

function maybeParse(printed: string, indicator: IndicatorId) {
  try {
    return parsePrinted(printed, findIndicator(indicator));
  } catch {
    return undefined;
  }
}

/** A figure of which one number is found; several make it doubtful, none missing. */
export function makeDraftFigure(
  indicator: IndicatorId,
  candidates: readonly (string | DraftCandidate)[],
  changes: Partial<DraftFigure> = {},
): DraftFigure {
  const made = candidates.map((one, at) =>
    typeof one === "string" ? makeCandidate(indicator, one, { line: 12 + at }) : one,
  );
  const printed = made.map((one) => `"${one.printed}"`).join(" and ");
  const states = {
    none: { state: "missing", reason: "The document gives no number for it" },
    one: { state: "found", reason: undefined },
    several: { state: "doubtful", reason: `The document prints ${printed}` },
  } as const;
  const size = made.length === 0 ? "none" : made.length === 1 ? "one" : "several";
  return { indicator, candidates: made, ...states[size], ...changes };
}

/** A draft of 2019; indicators that are not given are missing. */
export function makeDraft(
  figures: readonly DraftFigure[],
  changes: Partial<Omit<Draft, "figures">> = {},
): Draft {
  return {
    year: 2019,
    population: "clusters-and-networks",
    title: "Account 2019",
    ...changes,
    figures: catalogue.map(
      ({ id }) => figures.find(({ indicator }) => indicator === id) ?? makeDraftFigure(id, []),
    ),
  };
}
