import { findIndicator, type IndicatorId } from "performance-account";

/** What a figure is called where nothing around it says what it is about: `Financing: State`. */
export function findLabel(id: IndicatorId): string {
  const { label, partOf, topic } = findIndicator(id);
  const prefix = partOf === undefined ? undefined : prefixes[topic];
  return prefix === undefined ? label : `${prefix}: ${label}`;
}

const prefixes: Readonly<Record<string, string>> = {
  financing: "Financing",
  certification: "Certified",
};
