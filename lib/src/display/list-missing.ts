import type { Account, Figure } from "../account/account.ts";
import { catalogue } from "../account/catalogue.ts";
import type { Measure } from "../measures/derived.ts";
import { findMeasures } from "../measures/find-measures.ts";
import { findMissing } from "../measures/find-missing.ts";

/**
 * Everything that an account does not give, as Markdown: a text for each reason, then what
 * cannot be worked out for want of it.
 */
export function listMissing(account: Account): readonly string[] {
  const missing = catalogue.map(({ id }) => account.figures[id]).filter(isMissing);
  if (missing.length === 0) return ["The account gives every figure of the catalogue."];
  const reasons = [...new Set(missing.map((figure) => figure.missing))];
  const unknown = findMeasures(account).filter(isWanting);
  return [
    ...reasons.map((reason) =>
      describeReason(missing.filter((figure) => figure.missing === reason)),
    ),
    ...(unknown.length > 0 ? [describeUnknown(unknown, reasons.length)] : []),
  ];
}

const isMissing = ({ value }: Measure) => value === undefined;

/** Whether it lacks a figure; a divisor of zero is another matter. */
const isWanting = (measure: Measure) =>
  findMissing([measure]).some(({ origin }) => origin === "printed");

function describeReason(figures: readonly Figure[]): string {
  const names = figures.map(({ label, section }) => `${label}${section ? ` (${section})` : ""}`);
  const [first] = figures;
  const reason = first?.section
    ? first.missing?.replace(/\.?$/, ".")
    : `${first?.source.title} does not give ${figures.length > 1 ? "them" : "it"}.`;
  const listed = `${names.join(", ")}:`;
  return `${names.length > most ? listed : `**${listed}**`} ${reason}`;
}

/** More names than this nobody reads in bold, or all of them where they only follow. */
const most = 8;

function describeUnknown(unknown: readonly Measure[], reasons: number): string {
  const names = unknown.slice(0, most).map(({ label }) => label);
  const others = unknown.length > most ? `; and ${unknown.length - most} more` : "";
  const begun = `For the same ${reasons > 1 ? "reasons" : "reason"} these cannot be worked out`;
  return `${begun}: ${names.join("; ")}${others}.`;
}
