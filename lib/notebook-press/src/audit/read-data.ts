/** What of a script that holds data is shown, or may be. */
export interface PageData {
  /** Texts: of the rows of data, and those that a chart writes. */
  readonly texts: readonly string[];
  /** Numbers in the rows of data. */
  readonly numbers: readonly DataNumber[];
}

/** A number in data. */
export interface DataNumber {
  /** Name of its field; empty in a bare list. */
  readonly field: string;
  readonly value: number;
}

/**
 * Reads data in JSON. Of a chart in Vega or Vega-Lite these are the rows of its data and what it
 * is told to write; its expressions are programs. Of anything else it is everything.
 * @returns Undefined if it is not JSON.
 */
export function maybeReadData(json: string): PageData | undefined {
  try {
    const parts = findParts(JSON.parse(json), undefined);
    return {
      texts: parts.filter((part) => typeof part === "string"),
      numbers: parts.filter((part) => typeof part === "object"),
    };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param path Where in a chart the value stands; undefined outside charts, where all is read. */
function findParts(
  value: unknown,
  path: readonly string[] | undefined,
  field = "",
): readonly (string | DataNumber)[] {
  if (typeof value === "number") return !path || isRow(path) ? [{ field, value }] : [];
  if (typeof value === "string") return !path || isRow(path) || isWritten(path) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => findParts(one, path, field));
  if (typeof value !== "object" || value === null) return [];
  const inside = path ?? (isChart(value) ? [] : undefined);
  return Object.entries(value).flatMap(([key, one]) =>
    findParts(one, inside && [...inside, key], key),
  );
}

const isChart = (value: unknown) =>
  typeof value === "object" &&
  value !== null &&
  ("$schema" in value ? /vega/.test(String(value.$schema)) : "marks" in value && "data" in value);

/** Rows stand in the values of data, or by name in data sets. */
const isRow = (path: readonly string[]) =>
  path.includes("datasets") || path.some((key, at) => key === "values" && path[at - 1] === "data");

const writing = ["alt", "aria", "description", "label", "subtitle", "text", "title", "tooltip"];

/** Beside a text stand how it looks, and expressions that make it. */
function isWritten(path: readonly string[]): boolean {
  const last = path.findLast((key) => key !== "value");
  return last !== undefined && writing.includes(last);
}
