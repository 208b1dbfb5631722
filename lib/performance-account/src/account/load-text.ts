import { readFile } from "node:fs/promises";
import { type CheckPlace, type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";

/** The check whether a file can be read at all. */
export const fileCheck = { check: "file can be read", noun: "files" } as const;

/** Texts by the path of the file that they are read in place of. */
export type Texts = ReadonlyMap<string, string>;

/** Text of a file, or undefined where it cannot be read, and what the check says. */
export async function loadText(
  place: CheckPlace,
  texts: Texts = new Map(),
): Promise<{ readonly text: string | undefined; readonly result: CheckResult }> {
  const { file } = place;
  const fail = (found: string, wanted: string) => {
    const { check } = fileCheck;
    const at = { file, line: undefined, indicator: undefined };
    const fault: Fault = { severity: "error", check, ...at, found, wanted };
    return {
      text: undefined,
      result: toResult({ ...fileCheck, looked: 1, faults: [fault] }, place),
    };
  };
  try {
    const text =
      texts.get(file) ?? new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    return { text, result: toResult({ ...fileCheck, looked: 1, faults: [] }, place) };
  } catch (error) {
    if (error instanceof TypeError) return fail("bytes that are not UTF-8", "text in UTF-8");
    return fail(error instanceof Error ? error.message : "", "a file");
  }
}
