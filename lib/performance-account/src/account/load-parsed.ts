import { type CheckResult, toNotRun } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import { loadText, type Texts } from "./load-text.ts";

/** What was read of one data file, and what the checks say of it. */
export interface LoadedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly results: readonly CheckResult[];
}

/** How a file that is of no single account is read. */
export interface Reader<Parsed> {
  /** Reads the text of the file. */
  readonly parse: (text: string, file: string) => Parsed;
  /** The checks that reading comes to, none of which can run if there is no text. */
  readonly checks: Parameters<typeof toNotRun>[0];
  /** Texts to read in place of files. */
  readonly texts?: Texts | undefined;
}

/** Reads a file; one that cannot be read is as one without rows, and says so. */
export async function loadParsed<Parsed extends Omit<LoadedFile, "file">>(
  file: string,
  { parse, checks, texts }: Reader<Parsed>,
): Promise<Parsed & LoadedFile> {
  const place = { file, year: undefined };
  const { text, result } = await loadText(place, texts);
  if (text !== undefined) {
    const parsed = parse(text, file);
    return { ...parsed, file, results: [result, ...parsed.results] };
  }
  const others = toNotRun(checks, "the file cannot be read", place);
  const { faults } = result;
  return { ...parse("", file), file, faults, results: [result, ...others] };
}
