import { phrase, translate } from "../language/phrase.ts";
import { displayable } from "../text/displayable.ts";
import type { AnyFigure, Figure, Figures, PrintedFigure, Source } from "./account.ts";
import { type AnyIndicatorId, findIndicator, type IndicatorId, indicatorIds } from "./catalogue.ts";

/** The figure of an indicator that a source does not speak of. */
export function toMissingFigure<Id extends AnyIndicatorId>(id: Id, source: Source): AnyFigure<Id> {
  const { label, kind, noun } = findIndicator(id);
  return {
    origin: "printed",
    indicator: id,
    label,
    unit:
      kind === "money" || kind === "money-or-share" ? "DKK" : kind === "share" ? "share" : "number",
    noun,
    year: source.year,
    lastYear: source.year,
    isYearCertain: true,
    kind: "result",
    population: source.population,
    printed: "",
    section: "",
    source,
    note: "",
    value: undefined,
    low: undefined,
    high: undefined,
    precision: "exact",
    missing: toUnspoken(source),
  };
}

/** Whether a figure is missing for no other reason than that its source does not speak of it. */
export const isUnspoken = ({ section, note, missing, source }: PrintedFigure): boolean =>
  section === "" && note === "" && missing === toUnspoken(source);

const toUnspoken = ({ title }: Source) => phrase`“${title}” does not give it.`;

/** Why an account put together lacks a figure. No source is blamed: of long ones a part was read. */
export const toUnread = (): string => translate("No source that was read gives this.");

/** The figures of an account by indicator, the first of several; those not there are made. */
export function toFigures(
  figures: readonly Figure[],
  toMissing: (id: IndicatorId) => Figure,
): Figures {
  const byId = new Map(figures.toReversed().map((figure) => [figure.indicator, figure]));
  const entries = indicatorIds.map((id) => [id, displayable(byId.get(id) ?? toMissing(id))]);
  return Object.fromEntries(entries) as Figures;
}
