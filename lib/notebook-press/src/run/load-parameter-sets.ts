import { readFile } from "node:fs/promises";
import { isMap, isSeq, LineCounter, parseAllDocuments } from "yaml";
import { UsageError } from "../command/usage-error.ts";
import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import { isDict } from "../notebook/is-dict.ts";

/** Values to run notebooks with. */
export interface ParameterSet {
  /** What the set is called in its file; undefined where it has no name. */
  readonly name: string | undefined;
  readonly values: Parameters;
}

/** Reads a JSON or YAML file: one set, a list of sets, or named ones under the only key `sets`. */
export async function loadParameterSets(file: string): Promise<readonly ParameterSet[]> {
  const text = await read(file);
  const fail = (reason: string) =>
    new UsageError(`Cannot read parameters from "${file}": ${reason}`);
  const lineCounter = new LineCounter();
  // JSON is YAML too, and this reader finds a name that is given twice.
  const options = { version: "1.2", schema: "core", intAsBigInt: true, lineCounter } as const;
  const documents = parseAllDocuments(text, options);
  if (!Array.isArray(documents) || documents.length !== 1 || !documents[0])
    throw fail("wanted one set of parameters, a list of sets, or named sets under `sets`");
  const [document] = documents;
  if (document.errors.length > 0)
    throw fail(document.errors.map(({ message }) => message.split("\n")[0]).join("; "));
  const value = document.toJS({ reviver: toNumber }) as unknown;
  if (isMap(document.contents) || isSeq(document.contents)) return toSets(value, fail);
  throw fail(`wanted a set of parameters such as \`year: 2018\`, found ${JSON.stringify(value)}`);
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such file" : `the system says ${code}`;
    throw new UsageError(`Cannot read parameters from "${file}": ${reason}`, { cause });
  }
}

/** A whole number as a number, if it can be held exactly; otherwise it is refused as no JSON. */
const toNumber = (_: unknown, value: unknown): unknown =>
  typeof value === "bigint" && BigInt(Number(value)) === value ? Number(value) : value;

type Fail = (reason: string) => UsageError;

function toSets(value: unknown, fail: Fail): readonly ParameterSet[] {
  if (Array.isArray(value)) {
    if (value.length === 0) throw fail("the list has no set");
    return value.map((item, at) => toSet(undefined, item, `set ${at + 1} of the list`, fail));
  }
  const object = value as Readonly<Record<string, unknown>>;
  if (!("sets" in object)) return [{ name: undefined, values: object }];
  if (Object.keys(object).length > 1 || !isDict(object.sets))
    throw fail("wanted nothing beside `sets`, and under it a name and values for each set");
  const named = Object.entries(object.sets);
  if (named.length === 0) throw fail("there is no set under `sets`");
  return named.map(([name, item]) => toSet(name, item, `the set "${name}"`, fail));
}

function toSet(name: string | undefined, item: unknown, place: string, fail: Fail): ParameterSet {
  if (isDict(item)) return { name, values: item };
  throw fail(`wanted names and values in ${place}, found ${JSON.stringify(item) ?? "nothing"}`);
}
