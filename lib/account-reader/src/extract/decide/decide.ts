import type { IndicatorId } from "performance-account";
import { type NumberKind, type PrintedNumber, parsePrinted } from "performance-account/numbers";
import { type Candidate, disagreement } from "../bind/candidate.ts";
import { company, tells } from "../words/lexicon.ts";
import type { DraftCandidate, DraftFigure } from "./draft.ts";

/** Whether an indicator is found, doubtful or missing, from all the numbers that may be it. */
export function decide(id: IndicatorId, all: readonly ReadCandidate[]): DraftFigure {
  const open = preferAmounts(all.filter(({ rejected }) => !rejected));
  const clean = preferSums(open.filter(({ doubt, fault }) => !doubt && !fault));
  const [first, ...others] = clean;
  const rivals = open.filter(
    (one) => !one.fault && (one.doubt === disagreement || (first && isRoundedForm(one, first))),
  );
  const toFigure = (
    state: DraftFigure["state"],
    from: readonly ReadCandidate[],
    reason: string | undefined,
  ) => ({ indicator: id, state, candidates: from.map(toDraftCandidate), reason });
  if (first && [...others, ...rivals].some((other) => toKey(other) !== toKey(first))) {
    const values = [...clean, ...rivals];
    return toFigure("doubtful", values, `The document prints ${describeValues(values)}`);
  }
  if (first) return toFigure("found", preferOwnSection(id, clean), undefined);
  const why = all[0]
    ? `The document prints "${all[0].printed}", but as ${all[0].rejected}`
    : "The document gives no number for it";
  const [doubted] = open;
  return doubted
    ? toFigure("doubtful", open, doubted.fault ?? doubted.doubt)
    : toFigure("missing", all, why);
}

/** Whether a number in doubt says the same as one that is sure, but rounded: it is no other number. */
function isRoundedForm({ number, doubt }: ReadCandidate, exact: ReadCandidate): boolean {
  if (!number || !exact.number || !doubt || number.unit !== exact.number.unit) return false;
  const isNear = Math.abs(number.value - exact.number.value) <= 0.02 * exact.number.value;
  return isNear && number.precision !== "exact" && number.value !== exact.number.value;
}

/** Where a list gives a sum, the numbers beside it are its parts. */
function preferSums(clean: readonly ReadCandidate[]): readonly ReadCandidate[] {
  const sums = clean.filter(({ isSum }) => isSum);
  return clean.filter(
    (one) =>
      one.isSum !== false ||
      !sums.some((sum) => sum.section === one.section && sum.page === one.page),
  );
}

/** An amount says more than its share; where both are printed, the amount is the figure. */
function preferAmounts(all: readonly ReadCandidate[]): readonly ReadCandidate[] {
  const isAmount = ({ number, doubt }: ReadCandidate) => number?.unit === "DKK" && !doubt;
  return all.some(isAmount) ? all.filter(({ number }) => number?.unit !== "share") : all;
}

/** What two printed forms have in common if they say the same: 72% and 72 pct. do, over 700 and 700 do not. */
const toKey = ({ number }: ReadCandidate) =>
  `${number?.value} ${number?.unit} ${number?.precision === "rounded" ? "exact" : number?.precision}`;

function describeValues(clean: readonly ReadCandidate[]): string {
  const byKey = new Map(clean.toReversed().map((candidate) => [toKey(candidate), candidate]));
  return [...byKey.values()]
    .toReversed()
    .map(({ printed }) => `"${printed}"`)
    .join(" and ");
}

/** The place under a heading that names the indicator comes first. */
function preferOwnSection(id: IndicatorId, clean: readonly ReadCandidate[]) {
  const pattern = id === "companies" ? company : tells.find(([name]) => name === id)?.[1];
  const own = pattern ? clean.find(({ section }) => section.search(pattern) >= 0) : undefined;
  return own ? [own, ...clean.filter((one) => one !== own)] : clean;
}

function toDraftCandidate({ rejected, doubt, fault, ...read }: ReadCandidate): DraftCandidate {
  const { printed, number, section, context, page, line } = read;
  return { printed, number, section, context, page, line, doubt: rejected ?? doubt ?? fault };
}

/** A candidate with what its printed form reads as. */
export interface ReadCandidate extends Candidate {
  /** Undefined if it cannot be read, or in two ways. */
  readonly number: PrintedNumber | undefined;
  /** Why it cannot be read; undefined if it can. */
  readonly fault: string | undefined;
}

/** Reads what a candidate prints, as a number of the kind that its indicator wants. */
export function readNumber(candidate: Candidate, kind: NumberKind): ReadCandidate {
  const { number, fault } = maybeParsePrinted(candidate.printed, { kind });
  return { ...candidate, doubt: candidate.doubt ?? (number && findDoubt(number)), number, fault };
}

/** What a printed form reads as, or else why it cannot be read. */
export function maybeParsePrinted(
  printed: string,
  options: { readonly kind: NumberKind },
): Pick<ReadCandidate, "number" | "fault"> {
  try {
    return { number: parsePrinted(printed, options), fault: undefined };
  } catch (error) {
    return { number: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Kroner below which an amount of all clusters together likely lacks its scale. */
const smallestAmount = 100_000;

const findDoubt = ({ unit, value }: PrintedNumber) =>
  unit === "DKK" && value < smallestAmount
    ? "an amount this small may lack its million"
    : undefined;
