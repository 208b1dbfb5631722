import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { checkTypes } from "../../../lib/notebook-press/src/check/check-types.ts";
import type { Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { makeCode } from "./make-code.ts";

const path = "notebooks/example.ipynb";

/** Faults as `cell:line:column code`. */
const find = async (notebook: Notebook) =>
  (await checkTypes([{ path, notebook }])).map(
    ({ cell, line, column, code }) => `${cell}:${line}:${column} ${code}`,
  );

const load =
  'import { loadAccount, show, toChart } from "performance-account";\nconst account = await loadAccount(2018);';

it.each<[what: string, Notebook]>([
  ["nothing", makeCode()],
  ["empty cells", makeCode("", "\n", "  // nothing")],
  ["a name declared anew", makeCode("const a = 1;", 'const a = "text";\na.length;', "a.at(0);")],
  [
    "functions, classes, types and enums declared anew",
    makeCode(
      "function f() { return 1; }\nclass C { a = 1; }\ntype T = string;\nenum E { A }",
      "function f() { return ''; }\nclass C { b = 1; }\ntype T = number;\nenum E { B }",
      "f().length;\nnew C().b;\nconst t: T = E.B;",
    ),
  ],
  ["a name that is assigned in a later cell", makeCode("let a = 1;", "a = 2;\na += 1;")],
  [
    "a list that later cells fill",
    makeCode("const rows = [];", "rows.push(1);", "rows[0].toFixed();"),
  ],
  [
    "a narrowed value",
    makeCode("const a = process.argv[9] as string | undefined;", "if (!a) throw 1;", "a.length;"),
  ],
  [
    "await, at the top and in loops",
    makeCode("const a = await Promise.resolve(1);", "for await (const b of [a]) b.toFixed();"),
  ],
  [
    "imports in any cell",
    makeCode(
      "1;",
      load,
      'await show("text");\nimport { table } from "performance-account";\ntable([], {});',
    ),
  ],
  ["the same import twice", makeCode(load, load, "await show(account.figures.clusters);")],
  [
    "an import after another statement of its line",
    makeCode('const a = 1; import { show } from "performance-account"; await show(String(a));'),
  ],
  [
    "a name imported from elsewhere later",
    makeCode(
      'import { basename as join } from "node:path";',
      'join("a");\nimport { type Stats } from "node:fs";',
      'import * as join from "node:path";\nimport type { Dirent as Stats } from "node:fs";\njoin.sep;\nlet entry: Stats | undefined;\nentry?.parentPath;',
    ),
  ],
  [
    "types and interfaces with generics",
    makeCode(
      "const first = <T,>(all: readonly T[]): T | undefined => all[0];",
      "first<number>([1])?.toFixed();\nconst less = 1 < 2, more = 2 > (1);",
    ),
  ],
  [
    "text like JSX",
    makeCode('const html = "<b>bold</b>";\nconst b = 1, c = 2;\nconst d = b < c || b > (3);'),
  ],
  [
    "template strings with backticks",
    makeCode("const a = `\\` ${" + "`inner ${" + "1}`} {`;", "a.length;"),
  ],
  ["lines that end as on Windows", makeCode("const a = 1;\r\n// note\r\n", "a.toFixed();")],
  ["a byte-order mark", makeCode("\uFEFFconst a = 1;", "a.toFixed();")],
  [
    "a comment at the end of a cell",
    makeCode("const a = 1; // one", "a.toFixed(); /* two */ // three"),
  ],
  [
    "exports",
    makeCode(
      "export const a = 1;\nexport function f() {}\nexport type T = 1;\nexport class C {}",
      "export { a };\nexport default 5;",
      'export * from "performance-account";\nf(); const t: T = a; new C();',
    ),
  ],
  [
    "declarations without a value",
    makeCode("declare const a: number;\ndeclare function f(): string;", "a.toFixed(); f().length;"),
  ],
  ["namespaces", makeCode("namespace N { export const a = 1; }", "N.a.toFixed();")],
  [
    "declarations of globals and modules",
    makeCode(
      'declare global { var flag: boolean; }\ndeclare module "performance-account" { interface Account { mine: number } }',
      `globalThis.flag;\n${load}\naccount.mine.toFixed();`,
    ),
  ],
  [
    "var declared anew",
    makeCode("var a = 1;", 'var a = "text";\na.length;', "const b = a.length;", "var b = true;"),
  ],
  [
    "var in a loop and a branch",
    makeCode("for (var i = 0; i < 2; i++) {}\n{ var j = i; }", "i.toFixed() + j.toFixed();"),
  ],
  [
    "unused names",
    makeCode(
      'const a = 1;\nfunction f(unused: number) {}\nimport { show } from "performance-account";',
    ),
  ],
  ["a cell tagged skip-execution", makeCode(["const a: number = '';", "skip-execution"])],
  [
    "an error that is meant",
    makeCode(["// @ts-expect-error\nconst a: number = '';", "raises-exception"]),
  ],
  [
    "what Node.js has",
    makeCode(
      'await fetch("https://example.org");\nnew URL("https://example.org");\nsetTimeout(() => {}, 1);\nBuffer.from("");\nimport { readFile } from "node:fs/promises";',
    ),
  ],
  [
    "a check for what only one kernel has",
    makeCode(
      "const { Deno } = globalThis as { Deno?: { version: { deno: string } } };\nDeno?.version.deno;",
    ),
  ],
  ["a Python cell", makeCode("%%python\nprint(1)", "\n%%html\n<b>")],
])("checkTypes lets %s pass", async (_, notebook) => {
  expect(await find(notebook)).toEqual([]);
});

it.each<[what: string, Notebook, wanted: readonly string[]]>([
  [
    "a wrong type",
    makeCode(load, "1;", "2;", "3;\n4;\nconst a: number = account.source.title;"),
    ["4:3:7 2322"],
  ],
  [
    "every fault of a cell",
    makeCode("const a: number = '';\nconst b: string = 1;"),
    ["1:1:7 2322", "1:2:7 2322"],
  ],
  [
    "a use of what a name stood for before",
    makeCode("const a = 1;", 'const a = "text";', "a.toFixed();"),
    ["3:1:3 2551"],
  ],
  [
    "a name declared twice in one cell",
    makeCode("const a = 1;\nconst a = 2;"),
    ["1:1:7 2451", "1:2:7 2451"],
  ],
  ["a wrong assignment in a later cell", makeCode("let a = 1;", "a = '';"), ["2:1:1 2322"]],
  ["an assignment to a constant", makeCode("const a = 1;", "a = 2;"), ["2:1:1 2588"]],
  [
    "an open brace, in its own cell",
    makeCode("function f() {\n  1;", "const a: number = '';", "const b: string = a;"),
    ["1:2:5 1005", "2:1:7 2322", "3:1:7 2322"],
  ],
  ["a brace too many", makeCode("}", "const a: number = '';"), ["1:1:1 1128", "2:1:7 2322"]],
  [
    "an open template, in its own cell",
    makeCode("const a = `text", "const b = `${" + "1}`;\nb.x;"),
    ["1:1:16 1160", "2:2:3 2339"],
  ],
  [
    "an open comment, in its own cell",
    makeCode("/* text", "const b = 1;\nb.x;"),
    ["1:1:8 1010", "2:2:3 2339"],
  ],
  [
    "no name that a broken cell may declare",
    makeCode("const a = {", "a.b; const c: number = '';"),
    ["1:1:12 1005", "2:1:12 2322"],
  ],
  [
    "an import of what a library lacks",
    makeCode('// first\nimport { loadAccounts, loadAcount } from "performance-account";'),
    ["1:2:24 2724"],
  ],
  [
    "an import of a library that is not there",
    makeCode('import { a } from "nowhere";'),
    ["1:1:19 2307"],
  ],
  [
    "an import that is on one kernel only",
    makeCode('import { z } from "npm:zod";'),
    ["1:1:19 2307"],
  ],
  [
    "a wrong option of a chart",
    makeCode(load, '1;\nawait show(toChart({}, { title: "", widht: 300 }));'),
    ["2:2:37 2561"],
  ],
  [
    "a missing await",
    makeCode(load, "const other = loadAccount(2018);\nother.year;"),
    ["2:2:7 2339"],
  ],
  [
    "a number that may be missing",
    makeCode(load, "account.figures.companies.value + 1;"),
    ["2:1:1 18048"],
  ],
  [
    "a name before its cell",
    makeCode("later;\nlate();\nnew Last();", "const later = 1;\nfunction late() {}\nclass Last {}"),
    ["1:1:1 2304", "1:2:1 2304", "1:3:5 2304"],
  ],
  [
    "a type before its cell",
    makeCode("const a: Later = 1;", "type Later = number;"),
    ["1:1:10 2304"],
  ],
  [
    "an import before its cell",
    makeCode("await show('');\nconst showAll = () => show('');", "1;", load),
    ["1:1:7 2304", "1:2:23 2304"],
  ],
  ["a name before its line", makeCode("a;\nconst a = 1;"), ["1:1:1 2448", "1:1:1 2454"]],
  ["a kernel's own name", makeCode("Deno.version;"), ["1:1:1 2304"]],
  ["what tslab's library lacks", makeCode("[1].toSorted();"), ["1:1:5 2550"]],
  [
    "a wrong type below what was moved to the top",
    makeCode(
      'const a = 1; import { show } from "performance-account"; const b: string = a;\nconst c: string = a;',
    ),
    ["1:1:64 2322", "1:2:7 2322"],
  ],
  [
    "a wrong type after lines as on Windows",
    makeCode("const a = 1;\r\n\r\nconst b: string = a;"),
    ["1:3:7 2322"],
  ],
  ["a wrong type after a byte-order mark", makeCode("\uFEFFconst b: string = 1;"), ["1:1:8 2322"]],
  [
    "a wrong type after letters of two units",
    makeCode("/* 😀 */ const b: string = 1;"),
    ["1:1:16 2322"],
  ],
  ["a wrong type in an exported name", makeCode("export const b: string = 1;"), ["1:1:14 2322"]],
  [
    "a wrong type in a cell tagged raises-exception",
    makeCode(["const b: string = 1;", "raises-exception"]),
    ["1:1:7 2322"],
  ],
  [
    "an error that is meant and is none",
    makeCode("// @ts-expect-error\nconst a = 1;"),
    ["1:1:1 2578"],
  ],
  [
    "a name that only a skipped cell declares",
    makeCode(["const a = 1;", "skip-execution"], "a;"),
    ["2:1:1 2304"],
  ],
  [
    "a wrong use of a repeated import",
    makeCode(
      load,
      'import { loadAccounts, loadAccount } from "performance-account";\nloadAccount("2018");',
    ),
    ["2:2:13 2345"],
  ],
  [
    "a repeated import of what is not there",
    makeCode('import { a } from "node:path";', 'import { b, a } from "node:path";'),
    ["1:1:10 2305", "2:1:10 2305", "2:1:13 2305"],
  ],
])("checkTypes finds %s", async (_, notebook, wanted) => {
  expect(await find(notebook)).toEqual(wanted);
});

it("checkTypes counts text cells, but does not read them", async () => {
  const { cells, ...rest } = makeCode("const a: number = '';");
  const text = (cell_type: "markdown" | "raw", id: string) =>
    ({ cell_type, id, source: "not { code", metadata: {} }) as const;
  const notebook = { ...rest, cells: [text("markdown", "one"), text("raw", "two"), ...cells] };
  expect(await find(notebook)).toEqual(["3:1:7 2322"]);
});

it.each([
  ["of the notebook", { metadata: { language_info: { name: "python" } } }],
  ["of its kernel", { metadata: { kernelspec: { name: "python3", language: "python" } } }],
])("checkTypes leaves out a notebook in another language %s", async (_, { metadata }) => {
  expect(await find({ ...makeCode("print 1"), metadata })).toEqual([]);
});

it("checkTypes keeps notebooks apart, even of one path", async () => {
  const good = makeCode("const a = 1;", "a.toFixed();");
  const bad = makeCode("const a = '';", "a.toFixed();");
  const faults = await checkTypes([good, bad, good].map((notebook) => ({ path, notebook })));
  expect(faults).toEqual([
    {
      ...{ path, cell: 2, line: 1, column: 3, code: 2551, source: "a.toFixed();" },
      message: expect.stringContaining("Property 'toFixed' does not exist on type"),
    },
  ]);
});

it("checkTypes gives the reasons, indented", async () => {
  const [fault] = await checkTypes([
    { path, notebook: makeCode("const a: { b: number } = { ...{ b: '' } };") },
  ]);
  expect(fault?.message.split("\n").slice(1)).toEqual([
    "  Types of property 'b' are incompatible.",
    "    Type 'string' is not assignable to type 'number'.",
  ]);
});

it("checkTypes resolves relative imports from the notebook's folder, and writes nothing there", async () => {
  const before = await readdir("notebooks");
  const notebook = makeCode('import { makeCode } from "./make-code";\nmakeCode(1);');
  const faults = await checkTypes([
    { path: "tests/notebook-press/check/x.ipynb", notebook },
    { path, notebook },
  ]);
  expect(faults.map(({ line, code }) => [line, code])).toEqual([
    [2, 2345],
    [1, 2307],
  ]);
  expect(await readdir("notebooks")).toEqual(before);
});
