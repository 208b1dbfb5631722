import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import {
  chooseNotebooks,
  findNotebooks,
} from "../../../lib/notebook-press/src/run/find-notebooks.ts";
import { makeNotebook, makeNotebookFolder } from "./make-notebook.ts";

const folder = await makeNotebookFolder({
  "02-funding": makeNotebook("Funding"),
  "01-overview": makeNotebook("Overview"),
});
const found = await findNotebooks(folder, { findDescription: (text) => text.slice(-4) });

it.each([
  [[], ["01-overview", "02-funding"]],
  [["funding"], ["02-funding"]],
  [["02"], ["02-funding"]],
  [["02-funding"], ["02-funding"]],
  [["02-funding.ipynb"], ["02-funding"]],
  [
    ["funding", "overview"],
    ["01-overview", "02-funding"],
  ],
])("chooseNotebooks chooses %j in reading order", (only, wanted) => {
  expect(chooseNotebooks(found, only).map(({ slug }) => slug)).toEqual(wanted);
});

it("chooseNotebooks refuses an unknown name", () => {
  expect(() => chooseNotebooks(found, ["fund"])).toThrow(
    new UsageError('Cannot find notebook "fund": wanted one of 01-overview, 02-funding'),
  );
});

it("findNotebooks reads title and description", () => {
  expect(found[0]).toMatchObject({ title: "Overview", description: "why?" });
});

const [title, ...others] = makeNotebook("Funding").cells;
const translate = (da: unknown) => {
  const cell = { ...title, metadata: { translations: { da } } } as (typeof others)[number];
  return { ...makeNotebook("Funding"), cells: [cell, ...others] };
};

it.each([
  ["en", "Funding"],
  ["da", "Finansiering"],
])("findNotebooks reads title and text in %s", async (lang, wanted) => {
  const danish = await makeNotebookFolder({ "01-funding": translate("# Finansiering") });
  const [first] = await findNotebooks(danish, { lang });
  expect(first?.title).toBe(wanted);
  expect(first?.notebook.cells[0]?.source).toContain(wanted);
});

const output = { output_type: "stream", name: "stdout", text: "1" } as const;

it.each([
  ["a Python notebook with outputs", "python", [output], true],
  ["a Python notebook that was not run", "python", [], false],
  ["a TypeScript notebook with outputs", "typescript", [output], false],
])("findNotebooks says whether %s is published as it is", async (_, language, outputs, wanted) => {
  const { cells, ...notebook } = makeNotebook("A", "1");
  const place = await makeNotebookFolder({
    "01-a": {
      ...notebook,
      metadata: { kernelspec: { name: language, display_name: language, language } },
      cells: cells.map((cell) => (cell.cell_type === "code" ? { ...cell, outputs } : cell)),
    },
  });
  expect((await findNotebooks(place))[0]?.isDone).toBe(wanted);
});

it.each<[string, () => Promise<string>, RegExp]>([
  [
    "a translation that is no text",
    () => makeNotebookFolder({ "01-funding": translate(7) }),
    /01-funding\.ipynb: Cannot use the variant "da" of cell "title"/,
  ],
  ["a folder without notebooks", async () => "tests", /Cannot find a notebook in "tests"/],
  ["a folder that is not there", async () => "nowhere", /Cannot find a notebook in "nowhere"/],
  [
    "a file that is no notebook",
    () => makeNotebookFolder({ "01-broken": "{" }),
    /01-broken\.ipynb" as a notebook: wanted JSON/,
  ],
])("findNotebooks refuses %s", async (_, make, message) => {
  const error = await findNotebooks(await make(), { lang: "da" }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toMatch(message);
});
