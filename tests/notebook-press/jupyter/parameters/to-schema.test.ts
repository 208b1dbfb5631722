import { expect, it } from "vitest";
import { parseDeclarations } from "../../../../lib/notebook-press/src/jupyter/parameters/parse-declarations.ts";
import { toSchema } from "../../../../lib/notebook-press/src/jupyter/parameters/to-schema.ts";

function schemaOf(type: string, before = "") {
  const { variables, types } = parseDeclarations(`${before}\nlet a: ${type};`, 1);
  const written = variables[0]?.type;
  return written && toSchema(written, types);
}

/** A type, what it takes, and what it does not. */
it.each<[string, readonly unknown[], readonly unknown[]]>([
  ["number", [1, -1.5], ["1", null, true]],
  ["string", ["", "1"], [1, null]],
  ["boolean", [true, false], ["true", 1]],
  ["null", [null], [0, ""]],
  ["unknown", [1, null, { a: [1] }], [() => 1]],
  ["'a' | \"b\" | `c`", ["a", "b", "c"], ["d", 1]],
  ["1 | -2 | true", [1, -2, true], [2, false, "1"]],
  ["(number | null)", [1, null], ["1"]],
  ["number[]", [[], [1, 2]], [1, ["1"]]],
  ["readonly string[]", [["a"]], ["a"]],
  ["Array<number>", [[1]], [["1"]]],
  ["ReadonlyArray<'x'>", [["x"]], [["y"]]],
  ["[number, string]", [[1, "a"]], [[1], [1, 2], [1, "a", 3]]],
  ["[number, string?]", [[1], [1, "a"]], [["a"], []]],
  [
    "readonly [first: number, second?: string, ...rest: boolean[]]",
    [[1], [1, "a", true]],
    [[1, "a", 3]],
  ],
  ["[...number[]]", [[], [1, 2]], [["a"]]],
  [
    "{ a: number; readonly b?: string }",
    [{ a: 1 }, { a: 1, b: "x" }],
    [{}, { a: 1, c: 2 }, { a: 1, b: 2 }],
  ],
  ["{ 'a-b': 1 }", [{ "a-b": 1 }], [{ a: 1 }]],
  ["{ [key: string]: number }", [{}, { x: 1 }], [{ x: "1" }, []]],
  ["Record<string, boolean>", [{ x: true }], [{ x: 1 }]],
  ["Record<'a' | 'b', number>", [{ a: 1, b: 2 }], [{ a: 1 }, { c: 1 }]],
  ["Readonly<{ a: 1 }>", [{ a: 1 }], [{ a: 2 }]],
])("toSchema of %s", (type, taken, refused) => {
  const schema = schemaOf(type);
  for (const value of taken)
    expect(schema?.safeParse(value).success, JSON.stringify(value)).toBe(true);
  for (const value of refused)
    expect(schema?.safeParse(value).success, JSON.stringify(value)).toBe(false);
});

it.each([
  ["an alias", "type K = 'a' | 'b';", "K[]", ["a"], ["c"]],
  ["an interface", "interface P { a?: K }\ntype K = 1;", "P", { a: 1 }, { a: 2 }],
  [
    "a type that names itself",
    "type T = { next: T | null };",
    "T",
    { next: { next: null } },
    { next: {} },
  ],
])("toSchema finds %s in the cell", (_, before, type, taken, refused) => {
  const schema = schemaOf(type, before);
  expect(schema?.safeParse(taken).success).toBe(true);
  expect(schema?.safeParse(refused).success).toBe(false);
});

it.each([
  ["an imported type", "T"],
  ["a part that is imported", "{ a: T[] }"],
  ["a type of a library", "Map<string, number>"],
  ["a qualified type", "x.T"],
  ["an intersection", "{ a: 1 } & { b: 2 }"],
  ["a template with holes", `\`a\${string}\``],
  ["a large integer", "1n"],
  ["an operator", "keyof X"],
  ["a function", "() => void"],
  ["a method", "{ a(): void }"],
])("toSchema does not know %s", (_, type) => {
  expect(schemaOf(type)).toBeUndefined();
});
