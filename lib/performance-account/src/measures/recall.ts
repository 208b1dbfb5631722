import type { Measure } from "./derived.ts";

type Row = Readonly<Record<string, Measure>>;

/** By the name of a row in a frame's index, the rows that were made with it, by what they hold. */
const rows = new Map<string, Map<string, Row>>();

/**
 * Keeps the measures of a row that goes into a frame, whose cells hold numbers only. danfojs keeps
 * the names of rows when it sorts, filters and cuts.
 */
export function rememberRow(name: string, row: Row): void {
  const held = Object.entries(row).map(([column, one]) => [column, toIdentity(one)]);
  const known = rows.get(name) ?? new Map<string, Row>();
  rows.set(name, known.set(JSON.stringify(held), row));
}

/**
 * The measure that a cell of a frame was made of, or whose printed form or section it is; undefined
 * where its row, its column or its content is another by now, or where rows of one name would give
 * it two origins.
 */
export function recallMeasure(
  name: unknown,
  column: string,
  content: unknown,
): Measure | undefined {
  if (typeof name !== "string") return undefined;
  const found = [...(rows.get(name)?.values() ?? [])].flatMap((row) => {
    const [measure] = typeof content === "string" ? Object.values(row) : [row[column]];
    // A section can be called as what it is about.
    const isName = content === measure?.label && !/^(printed|section)$/i.test(column);
    return measure && !isName && isMadeOf(content, measure) ? [measure] : [];
  });
  const origins = new Set(found.map((one) => JSON.stringify(toIdentity(one))));
  return origins.size === 1 ? found.at(-1) : undefined;
}

/** What makes it another number, whatever language its labels are in. */
function toIdentity(measure: Measure): unknown {
  if (measure.origin === "derived") return [measure.operator, measure.inputs.map(toIdentity)];
  const { indicator, label, source, section, printed } = measure;
  const years = "year" in measure ? [measure.year, measure.lastYear] : [];
  return [indicator === "own" ? label : indicator, source.id, section, printed, ...years];
}

const isQuoted = (content: string, { printed, section }: Extract<Measure, { origin: "printed" }>) =>
  content === printed || content === section;

function isMadeOf(content: unknown, measure: Measure): boolean {
  if (typeof content === "string")
    return measure.origin === "printed" && content !== "" && isQuoted(content, measure);
  return Object.is(content, measure.value ?? Number.NaN);
}
