import { expect, it } from "vitest";
import { z } from "zod";
import {
  checkParameters,
  ParameterError,
  type Parameters,
} from "../../../../lib/notebook-press/src/jupyter/parameters/check-parameters.ts";
import { toNotebook } from "../kernels.ts";

const source = `const year: number = 2018;
const kind: "a" | "b" = "a";
const parts: { names: string[] } = { names: [] };
const topic: Topic = "x";`;
const notebook = toNotebook(["1", { source, tags: ["parameters"] }]);

function findFaults(values: Parameters, schema?: z.ZodType, of = notebook) {
  try {
    checkParameters(of, values, schema);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ParameterError);
    return (error as ParameterError).faults.map(({ message }) => message);
  }
}

it.each<[Parameters]>([
  [{}],
  [{ year: 2020, kind: "b" }],
  [{ parts: { names: ["x"] } }],
  // Its type is imported: the compiler has the word.
  [{ topic: 5 }],
])("checkParameters takes %j", (values) => {
  expect(findFaults(values)).toEqual([]);
});

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

it.each<[string, Parameters, readonly string[]]>([
  [
    "a name that is not declared",
    { yaer: 1 },
    [
      'Cannot set the parameter "yaer": wanted a name that the parameters cell declares: "year", "kind", "parts", "topic"; did you mean "year"?',
    ],
  ],
  ["a wrong type", { year: "2018" }, ['Cannot set the parameter "year" to "2018": wanted number']],
  ["another member of a union", { kind: "c" }, ['to "c": wanted "a" | "b"']],
  [
    "a wrong part",
    { parts: { names: ["a", 1] } },
    [
      'to "{"names":["a",1]}": wanted { names: string[] }; at names[1]: Invalid input: expected string',
    ],
  ],
  [
    "a number that JSON has not",
    { year: Number.NaN },
    ['"year" to "NaN": wanted what JSON can hold'],
  ],
  ["an endless number", { year: Infinity }, ['"Infinity": wanted what JSON can hold']],
  ["no value", { year: undefined }, ['"undefined": wanted what JSON can hold']],
  ["a date", { topic: new Date(0) }, ["wanted what JSON can hold"]],
  [
    "several at once",
    { yaer: 1, year: "x", kind: 1 },
    ['"yaer"', '"year" to "x": wanted number', '"kind" to "1": wanted "a" | "b"'],
  ],
])("checkParameters refuses %s", (_, values, wanted) => {
  expect(findFaults(values)).toEqual(wanted.map((part) => expect.stringContaining(part)));
});

it("checkParameters asks the schema of the caller about what is of its type", () => {
  const schema = z.looseObject({
    year: z.literal([2018], { error: "wanted a year with data: 2018" }).optional(),
  });
  expect(findFaults({ year: 2018, kind: "a" }, schema)).toEqual([]);
  expect(findFaults({ year: 2019 }, schema)).toEqual([
    'Cannot set the parameter "year" to "2019": wanted a year with data: 2018',
  ]);
  expect(findFaults({ year: "x" }, schema)).toEqual([expect.stringContaining("wanted number")]);
});

it.each([
  ["no parameters cell", toNotebook(["1"]), 'wanted a code cell tagged "parameters" to declare it'],
  ["an empty one", toNotebook([{ source: "// x", tags: ["parameters"] }]), "it has none"],
])("checkParameters says so if there is %s", (_, of, wanted) => {
  expect(findFaults({ year: 1 }, undefined, of)).toEqual([expect.stringContaining(wanted)]);
});
