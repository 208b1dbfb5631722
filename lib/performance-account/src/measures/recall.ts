import { isMeasure, type Measure } from "./derived.ts";

type Row = Readonly<Record<string, unknown>>;

/** By the name of a row in a frame's index, the rows that were made with it, by what they hold. */
const rows = new Map<string, Map<string, Row>>();

/**
 * Keeps a row with measures that goes into a frame, whose cells hold numbers and texts only. danfojs
 * keeps the names of rows when it sorts, filters and cuts.
 */
export function rememberRow(name: string, row: Row): void {
  const measures = Object.entries(row).filter(([, cell]) => isMeasure(cell));
  if (measures.length === 0) return;
  const held = measures.map(([column, one]) => [column, toIdentity(one as Measure)]);
  const known = rows.get(name) ?? new Map<string, Row>();
  rows.set(name, known.set(JSON.stringify(held), row));
}

/**
 * The measure that a cell of a frame was made of, or whose printed form or section it is; undefined
 * where its row, its column or its content is another by now. Of rows of one name, as two accounts
 * have them, the one counts whose other cells are those shown too; undefined where that leaves two origins.
 * @param shown The row by its columns.
 */
export function recallMeasure(name: unknown, column: string, shown: Row): Measure | undefined {
  if (typeof name !== "string") return undefined;
  const content = shown[column];
  const found = [...(rows.get(name)?.values() ?? [])].flatMap((row) => {
    const measure = typeof content === "string" ? Object.values(row).find(isMeasure) : row[column];
    if (!isMeasure(measure) || !isMadeOf(content, measure)) return [];
    // A section can be called as what it is about.
    const isName = content === measure.label && !/^(printed|section)$/i.test(column);
    return isName ? [] : [{ measure, alike: countAlike(row, shown) }];
  });
  const most = Math.max(...found.map(({ alike }) => alike));
  const nearest = found.flatMap(({ measure, alike }) => (alike === most ? [measure] : []));
  const origins = new Set(nearest.map((one) => JSON.stringify(toIdentity(one))));
  return origins.size === 1 ? nearest.at(-1) : undefined;
}

const countAlike = (row: Row, shown: Row): number =>
  Object.entries(shown).filter(([column, cell]) => Object.is(row[column], cell)).length;

/** What makes it another number, whatever language its labels are in. */
function toIdentity(measure: Measure): unknown {
  if (measure.origin === "derived") return [measure.operator, measure.inputs.map(toIdentity)];
  const { indicator, label, source, printed } = measure;
  const years = "year" in measure ? [measure.year, measure.lastYear] : [];
  return [indicator === "own" ? label : indicator, source.id, printed, ...years];
}

const isQuoted = (content: string, { printed, section }: Extract<Measure, { origin: "printed" }>) =>
  content === printed || content === section;

function isMadeOf(content: unknown, measure: Measure): boolean {
  if (typeof content === "string")
    return measure.origin === "printed" && content !== "" && isQuoted(content, measure);
  return Object.is(content, measure.value ?? Number.NaN);
}
