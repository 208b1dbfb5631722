import type { Draft } from "account-reader";
import { findIndicator, type IndicatorId } from "performance-account";
import { parsePrinted } from "performance-account/numbers";
import type { Truth } from "./load-documents.ts";

/**
 * Compares a draft with what a careful person reads: how many figures are found and how many stated,
 * and in words those that are found with another value, or where none can be taken, and those lost.
 */
export function judgeDraft({ figures }: Draft, { found: stated }: Truth) {
  const found = figures.filter(({ state }) => state === "found");
  const wrong = found.flatMap(({ indicator, candidates: [first] }) => {
    const wanted = stated[indicator];
    const printed = first?.printed ?? "";
    if (wanted !== undefined && isSame(indicator, printed, wanted)) return [];
    return [`${indicator}: "${printed}", wanted ${wanted === undefined ? "none" : `"${wanted}"`}`];
  });
  const lost = Object.entries(stated).flatMap(([id, wanted]) =>
    found.some(({ indicator }) => indicator === id) ? [] : [`${id}: "${wanted}"`],
  );
  return { found: found.length, wrong, lost, stated: Object.keys(stated).length };
}

/** Whether two printed forms have one value: `38%` and `38 per cent` do. */
function isSame(indicator: IndicatorId, one: string, other: string): boolean {
  const { kind } = findIndicator(indicator);
  const [a, b] = [one, other].map((printed) => parsePrinted(printed, { kind }));
  return a?.value === b?.value && a?.unit === b?.unit;
}
