import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ParameterError } from "../../../../lib/notebook-press/src/jupyter/index.ts";
import { injectParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/inject-parameters.ts";
import { toNotebook } from "../kernels.ts";

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
    "const a = 1, b = 2; const c: unknown = 3",
    { c: [1, null, { d: true }] },
    'const c: unknown = [1,null,{"d":true}];',
  ],
  ["/* const x = 1 */ const æøå = 1; // const y", { æøå: -1 }, "const æøå = -1;"],
])("injectParameters after %j sets %j", (declared, parameters, injected) => {
  const notebook = injectParameters(declaring(declared), parameters);
  expect(sources(notebook)).toEqual(["1", declared, injected, "2"]);
  expect(notebook.cells[2]?.metadata).toEqual({ tags: ["injected-parameters"] });
});

it("injectParameters refuses what checkParameters refuses", () => {
  const inject = () => injectParameters(declaring("const year = 1; let x"), { yaer: 2, x: "a" });
  expect(inject).toThrow(ParameterError);
  expect(inject).toThrow(/"yaer".*declares: "year", "x"/);
});

it("injectParameters keeps every value that JSON can hold, to the sign and the key", () => {
  const hostile = { "a-b": "\u2028'\"`$x", "": -0 };
  const evaluate = (value: unknown) => {
    const cell = injectParameters(declaring("const x: unknown = 1"), { x: value }).cells[2];
    return runInThisContext(`(() => { ${cell?.source.replace(": unknown", "")} return x; })()`);
  };
  expect(Object.keys(evaluate(JSON.parse('{"__proto__": {"a": 1}}')))).toEqual(["__proto__"]);
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(evaluate(value)).toEqual(value);
    }),
    { examples: [[hostile as fc.JsonValue], [-0]] },
  );
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
