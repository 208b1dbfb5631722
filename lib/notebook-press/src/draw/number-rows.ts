import { isDict } from "../notebook/is-dict.ts";

/** The field with the number of a mark's row in the table under its chart. */
export const rowField = "row__";

/** A copy of a specification in which each of the rows, wherever it stands, has its number. */
export function numberRows<Value>(spec: Value, rows: readonly object[]): Value {
  const numbers = new Map(rows.map((row, at) => [row, at]));
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isDict(value)) return value;
    const entries = Object.entries(value).map(([name, part]) => [name, copy(part)]);
    const number = numbers.get(value);
    return Object.fromEntries(number === undefined ? entries : [...entries, [rowField, number]]);
  };
  return copy(spec) as Value;
}
