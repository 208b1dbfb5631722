import { expect, it } from "vitest";
import { parseParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/parse-parameters.ts";
import { toNotebook } from "../kernels.ts";

it.each<[string, string, unknown]>([
  ["number", "2018", 2018],
  ["number", "-1.5e3", -1500],
  ["number", "two", "two"],
  ["number", "", ""],
  ["string", "2018", "2018"],
  ["string", "", ""],
  ["string", '"x"', '"x"'],
  ["boolean", "true", true],
  ["boolean", "yes", "yes"],
  ["number | string", "5", "5"],
  ['number | "auto"', "auto", "auto"],
  ['number | "auto"', "5", 5],
  ["number | null", "null", null],
  ["number[]", "[1, 2]", [1, 2]],
  ["{ a: number }", '{"a":1}', { a: 1 }],
  ["Imported", "5", 5],
  ["Imported", "x", "x"],
])("parseParameters for %s reads %j", (type, text, value) => {
  const notebook = toNotebook([{ source: `let a: ${type};`, tags: ["parameters"] }]);
  expect(parseParameters(notebook, { a: text })).toEqual({ a: value });
});

it("parseParameters reads names that are not declared, for a check to refuse", () => {
  expect(parseParameters(toNotebook(["1"]), { a: "1", b: "x" })).toEqual({ a: 1, b: "x" });
});

it("parseParameters refuses a whole number that would become another", () => {
  const notebook = toNotebook([{ source: "let a: number;", tags: ["parameters"] }]);
  const exact = parseParameters(notebook, { a: "9007199254740992" });
  expect(exact).toEqual({ a: 9007199254740992 });
  for (const text of ["9007199254740993", "[1, 9007199254740993]"])
    expect(() => parseParameters(notebook, { a: text })).toThrow(
      `Cannot set the parameter "a" to "${text}": wanted whole numbers up to 9007199254740991`,
    );
});
