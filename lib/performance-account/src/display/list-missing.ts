import type { Account, Figure } from "../account/account.ts";
import { catalogue } from "../account/catalogue.ts";
import { isUnspoken } from "../account/to-missing-figure.ts";
import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { findMissing } from "../measures/describe-missing.ts";
import { findMeasures } from "../measures/find-measures.ts";
import { displayable } from "../text/displayable.ts";

/**
 * Everything that an account does not give, as Markdown: a text for each reason, then what
 * cannot be worked out for want of it.
 */
export function listMissing(account: Account): readonly string[] {
  const missing = catalogue.map(({ id }) => account.figures[id]).filter(isMissing);
  if (missing.length === 0) return [translate("The account gives every figure of the catalogue.")];
  const byReason = Map.groupBy(missing, (figure) => figure.missing);
  const unknown = findMeasures(account).filter(isWanting);
  return displayable([
    ...[...byReason.values()].map(describeReason),
    ...(unknown.length > 0 ? [describeUnknown(unknown, byReason.size)] : []),
  ]);
}

const isMissing = ({ value }: Measure) => value === undefined;

/** Whether it lacks a figure; a divisor of zero is another matter. */
const isWanting = (measure: Measure) =>
  findMissing([measure]).some(({ origin }) => origin === "printed");

function describeReason(figures: readonly Figure[]): string {
  const names = figures.map(({ label, section }) =>
    section ? phrase`${label} (${section})` : label,
  );
  const [first] = figures;
  const reason =
    first && !isUnspoken(first)
      ? first.missing?.replace(/\.?$/, ".")
      : describeUnspoken(first?.source.title ?? "", figures.length);
  const listed = `${names.join(", ")}:`;
  return `${names.length > most ? listed : `**${listed}**`} ${reason}`;
}

const describeUnspoken = (title: string, count: number) =>
  count > 1 ? phrase`${title} does not give them.` : phrase`${title} does not give it.`;

/** More names than this nobody reads in bold, or all of them where they only follow. */
const most = 8;

function describeUnknown(unknown: readonly Measure[], reasons: number): string {
  const names = unknown.slice(0, most).map(({ label }) => label);
  const others = unknown.length > most ? phrase`; and others` : "";
  const listed = `${names.join("; ")}${others}`;
  return reasons > 1
    ? phrase`For the same reasons these cannot be worked out: ${listed}.`
    : phrase`For the same reason these cannot be worked out: ${listed}.`;
}
