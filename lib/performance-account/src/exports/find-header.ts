import { parse } from "csv-parse/sync";

/** The names of the columns of a CSV text, in its order; none if it is empty. */
export function findHeader(text: string): readonly string[] {
  const records: readonly string[][] = parse(text, { bom: true, trim: true, to: 1 });
  return records[0] ?? [];
}
