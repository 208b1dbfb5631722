import type { FigureKind, PrintedFigure } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase, translate } from "../language/phrase.ts";

/**
 * What sets a figure apart from the others of its source: its year if that is another, a span or
 * uncertain, whom it speaks of, and whether it is something else than a result. Empty for nothing.
 */
export function describeScope(figure: PrintedFigure): readonly string[] {
  const { year, lastYear, isYearCertain, source, population, kind } = figure;
  const isPlain = year === source.year && lastYear === year && isYearCertain;
  return [
    ...(isPlain ? [] : [describeYears(figure)]),
    ...(population === source.population ? [] : [phrase`Of the ${namePopulation(population)}`]),
    ...(kind === "result" ? [] : [kinds[kind]()]),
  ];
}

function describeYears({ year, lastYear, isYearCertain }: PrintedFigure): string {
  const years = year === lastYear ? `${year}` : `${year}–${lastYear}`;
  return isYearCertain
    ? phrase`For ${years}`
    : phrase`For about ${years}: the source does not tell the year`;
}

const kinds: Readonly<Record<Exclude<FigureKind, "result">, () => string>> = {
  target: () => translate("A goal, not a result"),
  forecast: () => translate("Expected, not a result"),
  plan: () => translate("Offered or intended, not granted"),
  requirement: () => translate("Asked of others, not a result"),
};
