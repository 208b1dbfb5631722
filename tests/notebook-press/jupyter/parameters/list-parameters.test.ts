import { expect, it } from "vitest";
import { listParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/list-parameters.ts";
import type { Parameter } from "../../../../lib/notebook-press/src/jupyter/parameters/parameter.ts";
import { toNotebook } from "../kernels.ts";

const declaring = (source: string) => toNotebook(["1", { source, tags: ["parameters"] }]);

const plain = { type: "number", default: "1", description: "", isChecked: true };

it.each<[string, string, readonly Partial<Parameter>[]]>([
  ["a type and a default", "const a: number = 1;", [{ name: "a", ...plain }]],
  ["a type told from the default", "let a = 1", [{ name: "a", ...plain }]],
  ["a negative default", "const a = -1;", [{ type: "number", default: "-1", isChecked: true }]],
  ["a text", "const a = 'x';", [{ type: "string", default: "'x'" }]],
  ["a template", "const a = `x`;", [{ type: "string" }]],
  ["a switch", "const a = false;", [{ type: "boolean", default: "false" }]],
  ["no default", "let a: string;", [{ type: "string", default: undefined }]],
  ["neither", "let a;", [{ type: "unknown", default: undefined, isChecked: false }]],
  ["a call", "const a = f();", [{ type: "unknown", default: "f()", isChecked: false }]],
  [
    "an imported type",
    "import type { T } from 'x';\nconst a: T = 1;",
    [{ name: "a", type: "T", isChecked: false }],
  ],
  [
    "several in one statement",
    "const a = 1, b = 'x';",
    [{ name: "a" }, { name: "b", type: "string" }],
  ],
  ["an exported one", "export const a = 1;", [{ name: "a" }]],
  ["one after an await", "await f();\nvar a = 1;", [{ name: "a" }]],
  ["no patterns", "const { a } = x, [b] = y, c = 1;", [{ name: "c" }]],
  ["nothing inside functions", "function f() { const a = 1; }", []],
  ["nothing in comments", "// const a = 1\n/* let b = 2 */", []],
  [
    "a type of several lines",
    "const a: {\n  b: number;\n} = { b: 1 };",
    [{ type: "{\n  b: number;\n}" }],
  ],
])("listParameters lists %s", (_, source, wanted) => {
  const parameters = listParameters(declaring(source));
  expect(parameters).toMatchObject(wanted);
  expect(parameters).toHaveLength(wanted.length);
});

it.each([
  ["above", "// The year.\nconst a = 1;", "The year."],
  ["above, of several lines", "// One\n// two.\nconst a = 1;", "One two."],
  ["above, as a block", "/**\n * One\n * two.\n */\nconst a = 1;", "One two."],
  ["behind", "const a = 1; // The year.", "The year."],
  ["above rather than behind", "// Above\nconst a = 1; // behind", "Above"],
  ["above an exported one", "// Above\nexport const a = 1;", "Above"],
  ["but not that of a section", "// Section\n\nconst a = 1;", ""],
  ["but not that behind another", "const b = 2; // Of b\nconst a = 1;", ""],
  ["but not that within", "const /* within */ a = /* x */ 1;", ""],
  ["but not that of the next", "const a = 1; /* Of b */ const b = 2;", ""],
])("listParameters takes the comment %s as description", (_, source, wanted) => {
  const parameter = listParameters(declaring(source)).find(({ name }) => name === "a");
  expect(parameter?.description).toBe(wanted);
});

it("listParameters takes the comment of each declaration of a statement", () => {
  const source = "// First\nconst a = 1, // one\n  b = 2, // two\n  // three\n  c = 3;";
  const descriptions = listParameters(declaring(source)).map(({ description }) => description);
  expect(descriptions).toEqual(["First", "two", "three"]);
});

it.each([
  ["a notebook without such a cell", toNotebook(["const a = 1"]), []],
  [
    "the first of two such cells",
    toNotebook(
      ["a = 1", "b = 2"].map((text) => ({ source: `const ${text}`, tags: ["parameters"] })),
    ),
    ["a"],
  ],
])("listParameters reads %s", (_, notebook, names) => {
  expect(listParameters(notebook).map(({ name }) => name)).toEqual(names);
});

it("listParameters says where a cell cannot be read", () => {
  expect(() => listParameters(declaring("const a = 1;\nconst b = ;"))).toThrow(
    /^Cannot read the parameters in cell 2, line 2, column 11: Unexpected token/,
  );
});
