import { isDict } from "../notebook/is-dict.ts";

/** The field with the number of a mark's row in the table under its chart. */
export const rowField = "row__";

/**
 * A copy of a specification in which each of the rows, wherever it stands, has its number.
 * @param origins Fields of the rows with origins, which are left out where they are data: only
 *   the table shows them.
 */
export function numberRows<Value>(
  spec: Value,
  rows: readonly object[],
  origins: readonly string[] = [],
): Value {
  const numbers = new Map(rows.map((row, at) => [row, at]));
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isDict(value)) return value;
    const number = numbers.get(value);
    const entries = Object.entries(value)
      .filter(([name, part]) => number === undefined || !origins.includes(name) || !isDict(part))
      .map(([name, part]) => [name, copy(part)]);
    return Object.fromEntries(number === undefined ? entries : [...entries, [rowField, number]]);
  };
  return copy(spec) as Value;
}
