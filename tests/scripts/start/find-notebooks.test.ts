import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { findNotebooks } from "../../../scripts/start/find-notebooks.ts";
import { makeNotebook, makeNotebookFolder } from "./make-notebook.ts";

const folder = await makeNotebookFolder({
  "02-funding": makeNotebook("Funding"),
  "01-overview": makeNotebook("Overview"),
});

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
])("findNotebooks finds %j in reading order", async (only, wanted) => {
  expect((await findNotebooks(folder, only)).map(({ slug }) => slug)).toEqual(wanted);
});

it("findNotebooks reads title and question", async () => {
  const [first] = await findNotebooks(folder, []);
  expect(first).toMatchObject({ title: "Overview", question: "Why?" });
});

const [title, ...others] = makeNotebook("Funding").cells;
const variant = "# Finansiering\n\n**Spørgsmål:** hvorfor?";
const translate = (da: unknown) => {
  const cell = { ...title, metadata: { translations: { da } } } as (typeof others)[number];
  return { ...makeNotebook("Funding"), cells: [cell, ...others] };
};

it.each([
  ["en", "Funding", "Why?"],
  ["da", "Finansiering", "Hvorfor?"],
])("findNotebooks reads title, question and text in %s", async (lang, ...wanted) => {
  const danish = await makeNotebookFolder({ "01-funding": translate(variant) });
  const [first] = await findNotebooks(danish, [], lang);
  expect([first?.title, first?.question]).toEqual(wanted);
  expect(first?.notebook.cells[0]?.source).toContain(wanted[0]);
});

it("findNotebooks refuses a translation that is no text", async () => {
  const broken = await makeNotebookFolder({ "01-funding": translate(7) });
  await expect(findNotebooks(broken, [], "da")).rejects.toThrow(
    /01-funding\.ipynb: Cannot use the variant "da" of cell "title"/,
  );
});

it.each([
  [
    "an unknown name",
    folder,
    ["fund"],
    /Cannot find notebook "fund": wanted one of 01-overview, 02-funding/,
  ],
  ["a folder without notebooks", "tests", [], /Cannot find a notebook in "tests"/],
  [
    "a folder that is not there",
    "nowhere",
    ["x"],
    /Cannot find notebook "x": wanted one of a file in nowhere/,
  ],
])("findNotebooks refuses %s", async (_, path, only, message) => {
  await expect(findNotebooks(path, only)).rejects.toThrow(message);
  await expect(findNotebooks(path, only)).rejects.toThrow(UsageError);
});

it("findNotebooks refuses a file that is no notebook", async () => {
  const broken = await makeNotebookFolder({ "01-broken": "{" });
  await expect(findNotebooks(broken, [])).rejects.toThrow(
    /01-broken\.ipynb" as a notebook: wanted JSON/,
  );
});
