import { expect, it } from "vitest";
import { loadAccount } from "../../lib/src/account/load.ts";
import { listFigureFiles } from "../../lib/src/exports/list-figure-files.ts";
import { fileOptions } from "./make-file.ts";

const texts = { account: "indicator,printed,section,source,note\n", sources: "id\n" };
const files = listFigureFiles(await loadAccount(2018), texts, fileOptions);

it("listFigureFiles has the figures, what they were read from, and a description of the data", () => {
  const data = ["figures.csv", "account.csv", "sources.csv", "figures.json"];
  expect(Object.keys(files)).toEqual([...data, "figures.schema.json", "datapackage.json"]);
  const { resources } = JSON.parse(files["datapackage.json"] ?? "");
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(data);
  expect([files["account.csv"], files["sources.csv"]]).toEqual([texts.account, texts.sources]);
});

it("listFigureFiles has no text of an account that is put together", async () => {
  const account = { ...(await loadAccount(2018)), isDocument: false };
  const made = listFigureFiles(account, { sources: texts.sources }, fileOptions);
  expect(Object.keys(made)).toEqual(Object.keys(files).filter((name) => name !== "account.csv"));
});

it("listFigureFiles gives the same bytes each time", async () => {
  expect(listFigureFiles(await loadAccount(2018), texts, fileOptions)).toEqual(files);
});
