import type { Account, AnyFigure } from "../account/account.ts";

/** The figures that accounts themselves print, which the rule of precedence puts first. */
export const findDocumentFigures = (accounts: readonly Account[]): ReadonlySet<AnyFigure> =>
  new Set<AnyFigure>(
    accounts.filter((one) => one.isDocument).flatMap((one) => Object.values(one.figures)),
  );
