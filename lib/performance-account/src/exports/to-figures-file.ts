import type { Account } from "../account/account.ts";
import { findIndicator, indicatorIds } from "../account/catalogue.ts";
import { findLanguage } from "../language/language.ts";
import { phrase } from "../language/phrase.ts";
import type { Derived, Measure } from "../measures/derived.ts";
import type { FiguresFile, FileFigure } from "./figures-schema.ts";
import { listMeasures, toMeasureId } from "./list-measures.ts";
import { toBounds } from "./to-bounds.ts";

/** What a file of figures says of itself. */
export interface FigureFileOptions {
  /** When it was made; the only thing that differs between two runs on the same data. */
  readonly generated: Date;
  /** What it was made with. */
  readonly versions: FigureFileVersions;
}

/** What a file of figures was made with. */
export interface FigureFileVersions {
  /** Hash (SHA-256) of the data that were read. */
  readonly data: string;
  /** Version of this library. */
  readonly library: string;
  /** Version of Node.js. */
  readonly node: string;
}

/** What `figures.json` holds, in the language chosen, in which the account must have been loaded. */
export function toFiguresFile(
  account: Account,
  { generated, versions }: FigureFileOptions,
): FiguresFile {
  const { year, population, source, figures, isDocument } = account;
  const cited = [source, ...indicatorIds.map((id) => figures[id].source)];
  const sources = new Map(cited.map((one) => [one.id, one]));
  return {
    $schema: "figures.schema.json",
    title: isDocument
      ? source.title
      : phrase`Figures of ${year} from other sources than an account`,
    year,
    population,
    lang: findLanguage(),
    generated: generated.toISOString(),
    versions,
    // In one language: what stands in Danish is for pages.
    sources: [...sources.values()].map(({ addressDa: _, publisherDa: __, ...source }) => source),
    figures: [...listMeasures(account)].map(([id, measure]) =>
      measure.origin === "derived" ? toDerived(id, measure) : toPrinted(id, measure, account),
    ),
  };
}

function toPrinted(id: string, figure: Exclude<Measure, Derived>, account: Account): FileFigure {
  const { printed, section, note } = figure;
  // A document can be said not to give a figure; other sources were not asked for it.
  const source = account.isDocument || figure.value !== undefined ? figure.source.id : "";
  const definition = figure.indicator === "own" ? "" : findIndicator(figure.indicator).definition;
  const place = { printed, section, source, note, definition };
  return { origin: "printed", ...toQuantity(id, figure), ...place };
}

function toDerived(id: string, derived: Derived): FileFigure {
  const { formula, operator, inputs } = derived;
  const made = { formula, operator, inputs: inputs.map(toMeasureId) };
  return { origin: "derived", ...toQuantity(id, derived), ...made };
}

function toQuantity(id: string, measure: Measure) {
  const { label, precision, unit, noun, missing = null } = measure;
  const { low, high } = toBounds(measure);
  const bounds = { value: toPlain(measure.value), low: toPlain(low), high: toPlain(high) };
  return { id, label, ...bounds, precision, unit, noun, missing };
}

/** Without the noise in the last digit that arithmetic leaves, such as 9.950000000000001. */
const toPlain = (value: number | undefined): number | null =>
  value === undefined ? null : Number(value.toPrecision(15));
