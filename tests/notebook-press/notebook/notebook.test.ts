import { expect, it } from "vitest";
import {
  findTags,
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";

const code = {
  cell_type: "code",
  id: "a1",
  source: ["const x = 1;\n", "x"],
  metadata: { tags: ["parameters", 3] },
  execution_count: 2,
  outputs: [
    { output_type: "stream", name: "stdout", text: ["one\n", "two\n"] },
    {
      output_type: "display_data",
      data: { "text/html": ["<p>\n", "</p>"], "application/json": [1, 2] },
      metadata: {},
    },
    { output_type: "execute_result", execution_count: 2, data: {}, metadata: {} },
    { output_type: "error", ename: "Error", evalue: "no", traceback: ["at"] },
  ],
};
const text = { cell_type: "markdown", source: "# Title", metadata: {} };
const toText = (cells: unknown[], rest = {}) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 4, metadata: {}, cells, ...rest });

it("parseNotebook joins lists of lines and leaves JSON data alone", () => {
  const [cell] = parseNotebook(toText([code])).cells;
  expect(cell).toMatchObject({
    source: "const x = 1;\nx",
    outputs: [
      { text: "one\ntwo\n" },
      { data: { "text/html": "<p>\n</p>", "application/json": [1, 2] } },
      {},
      {},
    ],
  });
});

it("parseNotebook lifts an older minor version to 4.5", () => {
  const notebook = parseNotebook(toText([text]));
  expect(notebook.nbformat_minor).toBe(5);
  expect(notebook.cells[0]?.id).toMatch(/^[\w-]{1,64}$/);
});

it("parseNotebook takes a byte-order mark", () => {
  expect(parseNotebook(`\uFEFF${toText([text])}`).cells).toHaveLength(1);
});

it.each([
  ["no JSON", "{", /"x.ipynb" as a notebook: wanted JSON/],
  ["an empty text", "", /wanted JSON/],
  ["nbformat 3", toText([], { nbformat: 3 }), /expected 4/],
  ["a cell of unknown type", toText([{ cell_type: "table" }]), /cells\[0\]\.cell_type/],
  [
    "every fault at once",
    toText([
      { ...code, source: 1 },
      { ...text, metadata: 1 },
    ]),
    /cells\[0\]\.source[\s\S]*cells\[1\]\.metadata/,
  ],
])("parseNotebook refuses %s", (_, notebook, message) => {
  expect(() => parseNotebook(notebook, "x.ipynb")).toThrow(message);
});

it("formatNotebook writes lines as Jupyter does, and parses back to the same", () => {
  const notebook = parseNotebook(toText([code, { ...text, id: "b2" }]));
  const written = formatNotebook(notebook);
  expect(parseNotebook(written)).toEqual(notebook);
  expect(JSON.parse(written).cells[0].source).toEqual(["const x = 1;\n", "x"]);
  expect(written.endsWith("}\n")).toBe(true);
});

it("findTags keeps the tags that are text", () => {
  const [cell] = parseNotebook(toText([code])).cells;
  expect(cell && findTags(cell)).toEqual(["parameters"]);
});
