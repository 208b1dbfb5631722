/** Something in the data that is wrong (`error`) or that somebody should look at (`warning`). */
export interface Fault {
  /** `error` if the data cannot be used, `warning` if somebody should look. */
  readonly severity: "error" | "warning";
  /** Name of the check that found it. */
  readonly check: string;
  /** Path of the data file. */
  readonly file: string;
  /** Line in the file, counted from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** Indicator or column; undefined where the whole line is meant. */
  readonly indicator: string | undefined;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;
}

/** A fault of a file, or of a line in it; an error by default. */
export const toFault = (
  check: string,
  [found, wanted]: readonly [found: string, wanted: string],
  { severity = "error", file, line, indicator }: Pick<Fault, "file"> & Partial<Fault>,
): Fault => ({ severity, check, file, line, indicator, found, wanted });

/** One line that says where a fault is, what was found and what was wanted. */
export function formatFault({ severity, file, line, indicator, found, wanted }: Fault): string {
  const place = [file, line].filter((part) => part !== undefined).join(":");
  const subject = indicator ? ` ${indicator}:` : "";
  return `${place}: ${severity}:${subject} found ${found}, wanted ${wanted}`;
}

/** Whether any of the faults makes the data unusable. */
export const hasErrors = (faults: readonly Fault[]): boolean =>
  faults.some(({ severity }) => severity === "error");

/** Data that cannot be used. Its message lists every fault, a line each. */
export class DataError extends Error {
  /** Always `DataError`. */
  override readonly name = "DataError";
  /** Everything that was found, warnings included. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super(`Cannot use the data: ${count}\n${faults.map(formatFault).join("\n")}`);
    this.faults = faults;
  }
}
