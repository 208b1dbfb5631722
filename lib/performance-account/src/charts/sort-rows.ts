import { isMeasure } from "../measures/derived.ts";
import type { Datum } from "./plain-spec.ts";

/** Which fields of a row hold the name of its bar and its length. */
interface BarFields {
  readonly name: string;
  readonly field: string;
}

/**
 * Rows in the order that the `sort` of Vega-Lite's `y` asks for, those without a value last; as they stand
 * where it asks for none.
 */
export function sortRows(
  rows: readonly Datum[],
  sort: unknown,
  { name, field }: BarFields,
): readonly Datum[] {
  if (Array.isArray(sort)) {
    const toPlace = (row: Datum) => (sort.indexOf(row[name]) + sort.length + 1) % (sort.length + 1);
    return rows.toSorted((one, other) => toPlace(one) - toPlace(other));
  }
  const { field: by = name, order = "ascending" } = toSort(sort, field) ?? {};
  if (toSort(sort, field) === undefined) return rows;
  const sign = order === "descending" ? -1 : 1;
  return rows.toSorted((one, other) => compare(one[by], other[by], sign));
}

interface Sort {
  readonly field?: string;
  readonly order?: string;
}

function toSort(sort: unknown, field: string): Sort | undefined {
  if (sort === "x" || sort === "-x")
    return { field, order: sort === "x" ? "ascending" : "descending" };
  if (sort === "ascending" || sort === "descending") return { order: sort };
  return typeof sort === "object" && sort !== null ? sort : undefined;
}

function compare(one: unknown, other: unknown, sign: number): number {
  const [a, b] = [one, other].map((cell) => (isMeasure(cell) ? cell.value : cell));
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * String(a).localeCompare(String(b));
}
