import type { AnyFigure } from "../account/account.ts";
import { anyIndicatorIds, findIndicator } from "../account/catalogue.ts";
import type { History } from "../account/load.ts";
import { translate } from "../language/phrase.ts";
import { ofYear } from "./change.ts";
import { type Derived, divide } from "./derived.ts";
import { listSeries, toSeries } from "./series.ts";

/**
 * Money that was granted, offered, expected or asked for, by programme and period, in all and for each
 * year of it. Never add them up: programmes overlap, and a sum for each year is a part of that for all.
 */
export function grants({ figures, ...history }: History): readonly AnyFigure[] {
  const money = figures.filter(({ indicator }) => {
    const { topic, kind } = findIndicator(indicator);
    return topic === "grants" && kind === "money";
  });
  const chosen = listSeries(money).flatMap((name) =>
    toSeries({ ...history, figures }, name).points.map(({ figure }) => figure),
  );
  return chosen.toSorted(
    (one, other) =>
      one.year - other.year || one.lastYear - other.lastYear || toRank(one) - toRank(other),
  );
}

/** What was granted comes before what was offered, expected or asked. */
const toRank = ({ kind, indicator }: AnyFigure) =>
  (kind === "result" ? 0 : 100) + anyIndicatorIds.indexOf(indicator);

/** What was asked of others for each krone that was granted. */
export interface AskedOfOthers extends Pick<AnyFigure, "population" | "year"> {
  /** What the state granted. */
  readonly granted: AnyFigure;
  /** What others had to find beside it. */
  readonly asked: AnyFigure;
  /** Kroner asked of others for each krone granted; a floor where the one asked for is a floor. */
  readonly perKrone: Derived;
}

/** What others were asked to find for each krone of a grant, wherever both are printed. */
export function askedOfOthers(history: History): readonly AskedOfOthers[] {
  const all = grants(history);
  return all
    .filter(({ kind }) => kind === "requirement")
    .flatMap((asked) => {
      const { population, year, lastYear } = asked;
      const [granted] = all
        .filter(({ indicator, kind }) => indicator === "grant_state" && kind === "result")
        .filter((one) => one.population === population)
        .filter((one) => one.year === year && one.lastYear === lastYear);
      if (!granted) return [];
      const perKrone = divide(ofYear(asked, year), ofYear(granted, year), {
        label: translate("Financing asked of others for each krone granted"),
        noun: translate("times the grant"),
      });
      return [{ population, year, granted, asked, perKrone }];
    });
}
