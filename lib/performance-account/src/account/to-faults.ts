import type { z } from "zod";
import type { Fault } from "./fault.ts";

/** The row that a schema refused. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Faults from what a schema said of a row; the schema's messages say what was wanted. */
export function toFaults(error: z.ZodError, { file, line, cells }: Place): readonly Fault[] {
  return error.issues.map(({ path, message }) => {
    const column = String(path[0] ?? "");
    return {
      severity: "error",
      check: "row is complete",
      file,
      line,
      indicator: column === "indicator" ? undefined : (cells.indicator ?? column),
      found: `${column} "${cells[column] ?? ""}"`,
      wanted: message,
    };
  });
}
