import { toOriginKey } from "notebook-press/origins";
import type { FigurePage, IndexedFigure } from "notebook-press/publish";
import {
  type Account,
  catalogue,
  type Figure,
  findIndicator,
  findLanguage,
  formatMeasure,
} from "performance-account";
import { toOrigin } from "performance-account/data";
import { siteWords } from "./site-words.ts";

/** The figures of an account as the index shows them: a few large, and all to be searched. */
export interface AccountFigures {
  readonly glance: readonly IndexedFigure[];
  readonly figures: readonly IndexedFigure[];
}

/** What says most of a year. */
const glanced = [
  "clusters",
  "companies",
  "companies_new_ideas",
  "companies_new_products",
  "financing_total",
  "certified_gold",
] as const;

/** The figures of an account, each with the page of its folder on which it first stands. */
export function indexFigures(
  { figures, isDocument }: Account,
  places: ReadonlyMap<string, FigurePage>,
): AccountFigures {
  const toIndexed = (figure: Figure) => toIndexedFigure(figure, { places, isDocument });
  const all = catalogue.map(({ id }) => figures[id]);
  const first = glanced.map((id) => figures[id]);
  if (isDocument) return { glance: first.map(toIndexed), figures: all.map(toIndexed) };
  // Of what no source gives, nothing is missing.
  const given = all.filter(({ value }) => value !== undefined);
  const large = [...first.filter((one) => given.includes(one)), ...given];
  return {
    glance: [...new Set(large)].slice(0, glanced.length).map(toIndexed),
    figures: given.map(toIndexed),
  };
}

interface IndexedPlace {
  readonly places: ReadonlyMap<string, FigurePage>;
  readonly isDocument: boolean;
}

function toIndexedFigure(figure: Figure, { places, isDocument }: IndexedPlace): IndexedFigure {
  const { value, printed, section, noun } = figure;
  const origin = toOrigin(figure);
  return {
    ...{ label: toLabel(figure, isDocument), text: formatMeasure(figure), value, printed, section },
    ...{ keywords: noun, origin },
    page: places.get(toOriginKey(origin)),
  };
}

/** Parts of clusters or of financing, such as gold, say little without their heading. */
function toLabel({ indicator, label, section }: Figure, isDocument: boolean): string {
  const { partOf = "companies", topic } = findIndicator(indicator);
  if (partOf === "companies" || section === "") return label;
  const words = siteWords[findLanguage()];
  const isNamed = topic === "certification" || topic === "financing";
  // A page has headings of its own kind, such as "In the text".
  return !isDocument && isNamed ? `${label} (${words[topic]})` : `${label} (${section})`;
}
