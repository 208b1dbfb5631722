import { expect, it } from "vitest";
import { checkParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/check-parameters.ts";
import { injectParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/inject-parameters.ts";
import { listParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/list-parameters.ts";
import type { Parameter } from "../../../../lib/notebook-press/src/jupyter/parameters/parameter.ts";
import { parseParameters } from "../../../../lib/notebook-press/src/jupyter/parameters/parse-parameters.ts";
import { toNotebook } from "../kernels.ts";

const declaring = (source: string, language = "python") => ({
  ...toNotebook([{ source, tags: ["parameters"] }, "print(1)"]),
  metadata: { language_info: { name: language } },
});

it.each<[string, string, readonly Partial<Parameter>[]]>([
  [
    "an annotation",
    "n: int = 5",
    [{ name: "n", type: "int", default: "5", description: "", isChecked: true }],
  ],
  [
    "a comment with the type",
    "n = 5  # type: int How many",
    [{ type: "int", description: "How many" }],
  ],
  [
    "a comment behind",
    's = "it\'s # x" # Whose',
    [{ type: "str", default: '"it\'s # x"', description: "Whose" }],
  ],
  [
    "a comment above",
    "# Which\n# year.\nyear = 2018",
    [{ type: "int", description: "Which year." }],
  ],
  [
    "what defaults tell",
    "a = -0.5; b = True; c = None\nd = [1,\n  2]\ne = {}",
    [
      { name: "a", type: "float", default: "-0.5" },
      { name: "b", type: "bool" },
      { name: "c", type: "unknown", isChecked: false },
      { name: "d", type: "list", default: "[1,\n  2]" },
      { name: "e", type: "dict" },
    ],
  ],
  ["the last of two", "n = 1\nn = 'x'", [{ name: "n", type: "str" }]],
  ["a call", "n = f(1)", [{ name: "n", type: "unknown", isChecked: false }]],
  ["no value", "n: int", [{ name: "n", type: "int", default: undefined }]],
  ["a type of one's own", "n: Frame = load()", [{ type: "Frame", isChecked: false }]],
  [
    "no more than assignments",
    "%matplotlib inline\nimport os\n!ls\ndef f():\n    z = 1\nx, y = 1, 2\na.b = 1\nn += 1\nm = = 3\nk = 1",
    [{ name: "k" }],
  ],
])("listParameters of Python finds %s", (_, source, expected) => {
  const found = listParameters(declaring(source));
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
});

it.each<[string, readonly unknown[], readonly unknown[]]>([
  ["int", [1, -3], [1.5, "1", true, null]],
  ["float", [1, 1.5], ["1", true]],
  ["str", ["", "a"], [1, null]],
  ["bool", [true], [1, "True"]],
  ["None", [null], [0]],
  ["Optional[int]", [1, null], ["1"]],
  ["typing.Optional[typing.List[str]]", [["a"], null], ["a", [1]]],
  ["int | str | None", [1, "a", null], [1.5, []]],
  ["Union[int, 'str']", [1, "a"], [null]],
  ["list", [[], [1, "a"]], [{}]],
  ["dict[str, float]", [{ a: 1 }], [{ a: "1" }, []]],
  ["tuple[int, ...]", [[1, 2]], [["a"]]],
  ["Literal['a', 2, None]", ["a", 2, null], ["b", 1]],
  ["Any", [1, "a", null, {}], []],
])("checkParameters of Python lets %s take what it takes", (type, good, bad) => {
  const notebook = declaring(`x: ${type} = 0`);
  for (const x of good) expect(() => checkParameters(notebook, { x })).not.toThrow();
  for (const x of bad) expect(() => checkParameters(notebook, { x })).toThrow(`wanted ${type}`);
});

it("injectParameters of Python sets values as Python writes them", () => {
  const values = { a: [1, null, true, { "k\n": -0 }], s: 'æ"\\\u2028', n: 1e21 };
  const notebook = injectParameters(declaring("a = None\ns = ''\nn: float = 0"), values);
  expect(notebook.cells[1]?.source).toBe(
    'a = [1, None, True, {"k\\n": -0.0}]\ns = "æ\\"\\\\\u2028"\nn = 1e+21',
  );
});

it("parseParameters of Python reads its words, and text where text is wanted", () => {
  const notebook = declaring("a = True\nb: str = ''\nc = None\nd = 1");
  expect(parseParameters(notebook, { a: "False", b: "None", c: "None", d: "2" })).toEqual({
    ...{ a: false, b: "None", c: null, d: 2 },
  });
});

it("a notebook in another language takes no parameters, and says so where some are given", () => {
  const notebook = declaring("n <- 5", "R");
  expect(listParameters(notebook)).toEqual([]);
  expect(injectParameters(notebook, {})).toBe(notebook);
  expect(() => injectParameters(notebook, { n: 6 })).toThrow(
    'Cannot set the parameter "n": wanted a notebook in TypeScript, JavaScript or Python, not "r"',
  );
});
