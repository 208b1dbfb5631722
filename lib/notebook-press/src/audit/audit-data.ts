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
  // An axis of million kroner is drawn from millions.
  if (known.isValue(value) || known.isValue(value * 1e6)) return { ...named, followed: true };
  const rule = findDataRule(field, value);
  if (rule !== undefined) return { ...named, rule };
  return { ...named, fault: "unmatched", wanted: "a figure on the page with this value" };
}

function findDataRule(field: string, value: number): string | undefined {
  if (field.endsWith("__")) return "key";
  if (value === 0 || value === 1) return "whole";
  if (field === "low" || field === "high") return "range";
  return /^(?:(?:last)?year|år)$/i.test(field) && value >= 1990 && value <= 2100
    ? "year"
    : undefined;
}
