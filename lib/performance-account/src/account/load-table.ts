import { readFile } from "node:fs/promises";
import { type CheckPlace, type CheckResult, toNotRun, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";

/** The check whether a file can be read at all. */
const fileCheck = { check: "file can be read", noun: "files" } as const;

/** Texts by the path of the file that they are read in place of. */
export type Texts = ReadonlyMap<string, string>;

/** What was read of one data file, and what the checks say of it. */
export interface LoadedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly results: readonly CheckResult[];
}

/** How a file is read. */
export interface Reader<Parsed> {
  /** Reads the text of the file. */
  readonly parse: (text: string) => Parsed;
  /** The checks that reading comes to, none of which can run if there is no text. */
  readonly checks: Parameters<typeof toNotRun>[0];
  /** Texts to read in place of files. */
  readonly texts?: Texts | undefined;
}

/** Reads a file; one that cannot be read is as one without rows, and says so. */
export async function loadTable<Parsed extends Omit<LoadedFile, "file">>(
  place: CheckPlace,
  { parse, checks, texts }: Reader<Parsed>,
): Promise<Parsed & LoadedFile> {
  const { file } = place;
  const [text, fault] = await maybeReadText(file, texts);
  const faults = fault ? [fault] : [];
  const result = toResult({ ...fileCheck, looked: 1, faults }, place);
  const parsed = parse(text);
  if (!fault) return { ...parsed, file, results: [result, ...parsed.results] };
  const others = toNotRun(checks, "the file cannot be read", place);
  return { ...parsed, file, faults, results: [result, ...others] };
}

/** The text of a file; empty if it cannot be read, with what is wrong. */
async function maybeReadText(
  file: string,
  texts: Texts = new Map(),
): Promise<readonly [text: string, fault?: Fault]> {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return [texts.get(file) ?? decoder.decode(await readFile(file))];
  } catch (error) {
    const [found, wanted] =
      error instanceof TypeError
        ? ["bytes that are not UTF-8", "text in UTF-8"]
        : [error instanceof Error ? error.message : "", "a file"];
    const at = { file, line: undefined, indicator: undefined };
    return ["", { severity: "error", check: fileCheck.check, ...at, found, wanted }];
  }
}
