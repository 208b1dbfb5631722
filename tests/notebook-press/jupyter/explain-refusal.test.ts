import { expect, it } from "vitest";
import { explainRefusal } from "../../../lib/notebook-press/src/jupyter/explain-refusal.ts";

it.each([
  ["const a = 1;\nconst = 3", "SyntaxError", "2:7 - Unexpected token"],
  ["enum A {", "SyntaxError", "1:9 - Unexpected token"],
  [
    'import { z } from "npm:zod";\nimport "jsr:@a/b";\nimport "./own.ts";',
    "ImportError",
    'Deno cannot load "npm:zod", "jsr:@a/b", and does not say why',
  ],
  ["const a: number = 1; await a;", "Error", "Execution failed"],
])("explainRefusal of %j says %s", (source, name, value) => {
  expect(explainRefusal(source)).toEqual({ name, value });
});
