import { expect, it } from "vitest";
import { type Notebook, parseNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { translateNotebook } from "../../../lib/notebook-press/src/notebook/translate-notebook.ts";

/** A notebook with one cell, which has some variants. */
const makeNotebook = (translations: unknown, cell: object = { cell_type: "markdown" }): Notebook =>
  parseNotebook(
    JSON.stringify({
      ...{ nbformat: 4, nbformat_minor: 5 },
      metadata: { title: "kept" },
      cells: [{ id: "one", source: "# Overview", metadata: { translations }, ...cell }],
    }),
  );

const lines = ["# Overblik\n", "\n", "Tekst"];

it.each([
  ["a text", { da: "# Overblik" }, "da", "# Overblik"],
  ["its lines", { da: lines }, "da", "# Overblik\n\nTekst"],
  ["an empty text", { da: "" }, "da", ""],
  ["a variant for a wider tag", { da: "# Overblik" }, "da-DK", "# Overblik"],
  ["a variant for the tag itself", { da: "# A", "da-DK": "# B" }, "da-DK", "# B"],
  ["the cell where the language has no variant", { da: "# Overblik" }, "en-GB", "# Overview"],
  ["the cell where a variant is for a narrower tag", { "da-DK": "# B" }, "da", "# Overview"],
  ["the cell where the tag is a name of the prototype", {}, "constructor", "# Overview"],
  ["the cell where there is no variant", undefined, "da", "# Overview"],
])("translateNotebook takes %s", (_, translations, lang, wanted) => {
  const { cells } = translateNotebook(makeNotebook(translations), lang);
  expect(cells.map(({ source }) => source)).toEqual([wanted]);
});

it("translateNotebook changes nothing but the text, and not the notebook that it is given", () => {
  const notebook = makeNotebook({ da: "# Overblik" });
  const { cells, ...rest } = translateNotebook(notebook, "da");
  expect([rest, cells]).toEqual([
    { nbformat: 4, nbformat_minor: 5, metadata: notebook.metadata },
    [{ ...notebook.cells[0], source: "# Overblik" }],
  ]);
  expect(notebook).toEqual(makeNotebook({ da: "# Overblik" }));
});

it("translateNotebook leaves code as it is", () => {
  const code = { cell_type: "code", source: "1;", outputs: [], execution_count: null };
  const notebook = makeNotebook({ da: "2;" }, code);
  expect(translateNotebook(notebook, "da")).toEqual(notebook);
});

it.each([
  ["a number", 7],
  ["nothing", null],
  ["a list with something else", ["# A", 7]],
])("translateNotebook refuses %s as a variant", (_, variant) => {
  expect(() => translateNotebook(makeNotebook({ da: variant }), "da")).toThrow(
    new TypeError('Cannot use the variant "da" of cell "one": wanted a text or its lines'),
  );
});
