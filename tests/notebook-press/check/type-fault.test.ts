import { expect, it } from "vitest";
import { formatTypeFault } from "../../../lib/notebook-press/src/check/type-fault.ts";

const fault = { path: "notebooks/a.ipynb", cell: 5, line: 2, column: 7, code: 2322 };
const place = "notebooks/a.ipynb, cell 5, line 2, column 7";

it.each([
  [
    "a short line",
    { ...fault, message: "Wrong", source: "const a = 1;" },
    [`${place}: Wrong (TS2322)`, "    const a = 1;", "          ^"],
  ],
  [
    "an indented line",
    { ...fault, message: "Wrong", source: "\t  const a = 1;" },
    [`${place}: Wrong (TS2322)`, "    const a = 1;", "       ^"],
  ],
  [
    "reasons",
    { ...fault, message: "Wrong\n  because\n    of this", source: "const a = 1;" },
    [
      `${place}: Wrong (TS2322)`,
      "      because",
      "        of this",
      "    const a = 1;",
      "          ^",
    ],
  ],
  [
    "an empty line",
    { ...fault, column: 1, message: "Wrong", source: "" },
    ["notebooks/a.ipynb, cell 5, line 2, column 1: Wrong (TS2322)", "    ", "    ^"],
  ],
  [
    "a long line",
    { ...fault, column: 200, message: "Wrong", source: `${"a".repeat(199)}b${"c".repeat(199)}` },
    [
      "notebooks/a.ipynb, cell 5, line 2, column 200: Wrong (TS2322)",
      `    …${"a".repeat(50)}b${"c".repeat(49)}…`,
      `    ${" ".repeat(51)}^`,
    ],
  ],
])("formatTypeFault marks the place in %s", (_, given, wanted) => {
  expect(formatTypeFault(given).split("\n")).toEqual(wanted);
});
