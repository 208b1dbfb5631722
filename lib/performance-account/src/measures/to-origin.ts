import type { FigureKind, PrintedFigure } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase, translate } from "../language/phrase.ts";
import type { Derived, Measure } from "./derived.ts";
import { formatMeasure, formatValue, formatWithNoun } from "./format-measure.ts";
import { formatYears } from "./format-years.ts";

/**
 * Where a number comes from, as data: what `data-origin` of a mark and the rows of charts hold, and
 * pages open at a number. In the language chosen; what a source prints is as it prints it.
 */
export type OriginData = PrintedData | DerivedData | MissingData;

/** A number that a source prints. */
interface PrintedData {
  /** Tells what a source prints from the others. */
  readonly kind: "printed";
  /** What the number measures. */
  readonly label: string;
  /** Exactly as printed. */
  readonly printed: string;
  /** As pages write it, where that differs from what is printed. */
  readonly text?: string;
  /** The number in full. */
  readonly value: number;
  /** `DKK` or `share`; absent for things. */
  readonly unit?: string;
  /** Title of the source. */
  readonly source: string;
  /** The heading under which it stands. */
  readonly section?: string;
  /** What sets it apart, and what a reader must know. */
  readonly notes?: readonly string[];
}

/** A number that was worked out. */
interface DerivedData extends Pick<PrintedData, "label" | "value" | "unit"> {
  /** Tells what is worked out from the others. */
  readonly kind: "derived";
  /** What is done with the inputs. */
  readonly operation: (typeof operations)[Derived["operator"]];
  /** What goes in, in the order of the formula. */
  readonly inputs: readonly OriginData[];
  /** The result as pages write it. */
  readonly text: string;
  /** What is counted, where pages write it behind the result. */
  readonly noun?: string;
  /** The bounds that the rounding of the inputs leaves. */
  readonly range?: readonly [low: string, high: string];
}

/** A number that there is not: a figure has its source, what is worked out an operation. */
interface MissingData
  extends Pick<PrintedData, "label" | "section">,
    Partial<Pick<PrintedData, "source">>,
    Partial<Pick<DerivedData, "operation" | "inputs">> {
  /** Tells what is not given from the others. */
  readonly kind: "missing";
  /** Why there is no number. */
  readonly reason: string;
}

/** Where a number comes from, as data. */
export function toOrigin(measure: Measure): OriginData {
  if (measure.origin === "derived") return toDerivedOrigin(measure);
  const { label, printed, section, source, value, missing = "", note } = measure;
  const place = { source: source.title, ...(section && { section }) };
  if (value === undefined) return { kind: "missing", label, reason: missing, ...place };
  const text = formatMeasure(measure);
  const notes = [...describeScope(measure), ...(note ? [note] : [])];
  return {
    ...{ kind: "printed", label, printed, ...(text !== printed && { text }) },
    ...{ value, ...toUnit(measure), ...place, ...(notes.length > 0 && { notes }) },
  };
}

function toDerivedOrigin(measure: Derived): OriginData {
  const { label, value, low, high, missing = "" } = measure;
  const inputs = measure.inputs.map(toOrigin);
  const worked = { label, operation: operations[measure.operator], inputs };
  if (value === undefined) return { kind: "missing", ...worked, reason: missing };
  const text = formatMeasure(measure);
  const noun = formatWithNoun(measure).slice(text.length + 1);
  const isRange = low !== undefined && high !== undefined && low < high && !restsOnLimit(measure);
  return {
    ...{ kind: "derived", ...worked, text, ...(noun && { noun }), value, ...toUnit(measure) },
    ...(isRange && { range: [formatBound(measure, low), formatBound(measure, high)] }),
  };
}

const operations = { "÷": "divide", "×": "multiply", "+": "add", "−": "subtract" } as const;

const toUnit = ({ unit }: Measure) => (unit === "number" ? {} : { unit });

/** A bound with enough digits to differ from the other one. */
function formatBound({ low = 0, high = 0, unit }: Derived, bound: number): string {
  return formatValue({ value: bound, unit }, 10 ** (Math.floor(Math.log10(high - low)) - 1));
}

/**
 * What sets a figure apart from others of its source: another year, a span or doubt, whom it speaks
 * of, or that it is no result. Empty for nothing.
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

function describeYears(figure: PrintedFigure): string {
  const years = formatYears({ ...figure, isYearCertain: true });
  return figure.isYearCertain
    ? phrase`For ${years}`
    : phrase`For about ${years}: the source does not tell the year`;
}

const kinds: Readonly<Record<Exclude<FigureKind, "result">, () => string>> = {
  target: () => translate("A goal, not a result"),
  forecast: () => translate("Expected, not a result"),
  plan: () => translate("Offered or intended, not granted"),
  requirement: () => translate("Asked of others, not a result"),
};

/** Whether it is a limit, such as `at least 400`, or worked out from one: that is no rounding. */
export const restsOnLimit = (measure: Measure): boolean =>
  measure.origin === "printed"
    ? !["exact", "rounded", "about"].includes(measure.precision)
    : measure.inputs.some(restsOnLimit);
