import { auditText, type Verdict } from "./audit-text.ts";
import type { PageElement } from "./find-texts.ts";
import type { KnownNumbers } from "./known-numbers.ts";
import type { Language } from "./language.ts";
import { type DataNumber, maybeReadData } from "./read-data.ts";

/** Looks at each number in a script that holds data. */
export function auditData(
  place: PageElement,
  language: Language,
  known: KnownNumbers,
): readonly Verdict[] {
  const found = maybeReadData(place.text);
  const here = { ...place, kind: "chart data" } as const;
  if (!found) return [{ ...toUnreadable(here) }];
  return [
    ...found.texts.flatMap((text) => auditText({ ...here, text }, language, known)),
    ...found.numbers.map((number) => auditNumber(number, here, known)),
  ];
}

const toUnreadable = (place: PageElement): Verdict => ({
  ...{ place, text: "<script>", number: "", fault: "unreadable", wanted: "data in JSON" },
});

function auditNumber(
  { field, value }: DataNumber,
  place: PageElement,
  known: KnownNumbers,
): Verdict {
  const named = { place, text: `${field}: ${value}`, number: `${value}` };
  if (known.isValue(value)) return { ...named, followed: true };
  if (value === 0 || value === 1) return { ...named, rule: "whole" };
  if (/^(?:year|år)$/i.test(field) && value >= 1990 && value <= 2100)
    return { ...named, rule: "year" };
  return { ...named, fault: "unmatched", wanted: "a figure on the page with this value" };
}
