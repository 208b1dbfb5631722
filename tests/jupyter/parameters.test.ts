import { expect, it } from "vitest";
import { injectParameters } from "../../lib/src/jupyter/parameters.ts";
import { toNotebook } from "./kernels.ts";

const declaring = (source: string) => toNotebook(["1", { source, tags: ["parameters"] }, "2"]);
const sources = (notebook: ReturnType<typeof toNotebook>) =>
  notebook.cells.map(({ source }) => source);

it.each([
  ["const year = 2018;", { year: 2020 }, "const year = 2020;"],
  [
    "let year = 2018;\nvar name = 'a'",
    { name: 'b"\n', year: 1 },
    'const name = "b\\"\\n";\nconst year = 1;',
  ],
  ["const year: number = 2018;", { year: 2020 }, "const year: number = 2020;"],
  ["let kind: 'a' | 'b' = 'a';", { kind: "b" }, "const kind: 'a' | 'b' = \"b\";"],
  [
    "const a = 1, b = 2; const c = 3",
    { c: [1, null, { d: true }] },
    'const c = [1,null,{"d":true}];',
  ],
  ["/* const x = 1 */ const æøå = 1; // const y", { æøå: -1 }, "const æøå = -1;"],
])("injectParameters after %j sets %j", (declared, parameters, injected) => {
  const notebook = injectParameters(declaring(declared), parameters);
  expect(sources(notebook)).toEqual(["1", declared, injected, "2"]);
  expect(notebook.cells[2]?.metadata).toEqual({ tags: ["injected-parameters"] });
});

it.each([
  [
    "a name that is not declared",
    "const year = 1; let x",
    { yaer: 2 },
    RangeError,
    /"yaer".*declares: "year", "x"/,
  ],
  ["a name in a comment", "// const year = 1", { year: 2 }, RangeError, /it has none/],
  [
    "a number that JSON has not",
    "const year = 1",
    { year: Number.NaN },
    TypeError,
    /"year" to "NaN"/,
  ],
  ["no value", "const year = 1", { year: undefined }, TypeError, /wanted what JSON can hold/],
])("injectParameters refuses %s", (_, declared, parameters, type, message) => {
  const inject = () => injectParameters(declaring(declared), parameters);
  expect(inject).toThrow(type);
  expect(inject).toThrow(message);
});

it("injectParameters refuses a notebook without a parameters cell", () => {
  const inject = () => injectParameters(toNotebook(["const year = 1"]), { year: 2 });
  expect(inject).toThrow('Cannot set the parameter "year": wanted a code cell tagged "parameters"');
});

it("injectParameters replaces what it injected before, and leaves its input alone", () => {
  const notebook = declaring("const year = 1");
  const once = injectParameters(notebook, { year: 2 });
  const twice = injectParameters(once, { year: 3 });
  expect(sources(twice)).toEqual(["1", "const year = 1", "const year = 3;", "2"]);
  expect(notebook.cells).toHaveLength(3);
});

it("injectParameters without parameters changes nothing", () => {
  const notebook = toNotebook(["1"]);
  expect(injectParameters(notebook, {})).toBe(notebook);
});
