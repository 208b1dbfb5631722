import type { Account, Figure } from "./account.ts";
import { type CatalogueEntry, catalogue } from "./catalogue.ts";
import { type Finding, joinLooks, type Look, lookAtAll } from "./look.ts";

/** A rule for an account and the one before it of the same population. */
export interface YearCheck {
  readonly name: string;
  readonly look: (account: Account, earlier: Account) => Look;
}

/** Rules across years: they find what may be a slip, so they only warn. */
export const yearChecks: readonly YearCheck[] = [
  {
    name: "no figure more than doubles or halves",
    look: compare(({ kind }) => kind !== "share" && kind !== "money-or-share", findLeap),
  },
  {
    name: "no count above 100 stays the same",
    look: compare(({ kind }) => kind === "count", findCopy),
  },
];

/** Looks at each indicator of a kind in both accounts. */
function compare(
  isMeant: (indicator: CatalogueEntry) => boolean,
  find: (figure: Figure, earlier: Figure) => Finding | undefined,
): YearCheck["look"] {
  return (account, earlier) => {
    const ids = catalogue.filter(isMeant).map(({ id }) => id);
    const pairs = ids.map((id) => [account.figures[id], earlier.figures[id]] as const);
    const look = joinLooks(pairs.map((pair) => lookAtAll(pair, () => find(...pair))));
    // A pair is one thing to look at, and is named after the account that is checked.
    return { ...look, seen: look.seen.filter(({ year }) => year === account.year) };
  };
}

function findLeap(figure: Figure, earlier: Figure): Finding | undefined {
  const [value, before] = [figure.value ?? 0, earlier.value ?? 0];
  if (Math.max(value, before) <= 2 * Math.min(value, before)) return undefined;
  return {
    severity: "warning",
    indicator: figure.indicator,
    found: `"${figure.printed}" after "${earlier.printed}" in ${earlier.year}`,
    wanted: "a change by at most a factor of 2; perhaps one of them is misread",
  };
}

function findCopy({ indicator, value = 0, printed }: Figure, earlier: Figure): Finding | undefined {
  if (value <= 100 || value !== earlier.value) return undefined;
  const found = `"${printed}", as in ${earlier.year}`;
  const wanted = `another number than in ${earlier.year}; perhaps it is copied`;
  return { severity: "warning", indicator, found, wanted };
}
