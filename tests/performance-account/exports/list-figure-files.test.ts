import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { findHeader } from "../../../lib/performance-account/src/exports/find-header.ts";
import { listFigureFiles } from "../../../lib/performance-account/src/exports/list-figure-files.ts";
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

it.each(["figures.csv", "account.csv", "sources.csv"])(
  "listFigureFiles describes every column that our own %s has, in its order",
  async (path) => {
    const load = (file: string) =>
      readFileSync(join(import.meta.dirname, "../../../data", file), "utf8");
    const own = { account: load("accounts/2018.csv"), sources: load("sources.csv") };
    const made = listFigureFiles(await loadAccount(2018), own, fileOptions);
    const { resources } = JSON.parse(made["datapackage.json"] ?? "") as {
      readonly resources: readonly Described[];
    };
    const { schema } = resources.find((resource) => resource.path === path) ?? {};
    expect(schema?.fields.map(({ name }) => name)).toEqual(findHeader(made[path] ?? ""));
    expect(schema?.fields.length).toBeGreaterThan(4);
  },
);

interface Described {
  readonly path: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

it("listFigureFiles has no text of an account that is put together", async () => {
  const account = { ...(await loadAccount(2018)), isDocument: false };
  const made = listFigureFiles(account, { sources: texts.sources }, fileOptions);
  expect(Object.keys(made)).toEqual(Object.keys(files).filter((name) => name !== "account.csv"));
});

it("listFigureFiles gives the same bytes each time", async () => {
  expect(listFigureFiles(await loadAccount(2018), texts, fileOptions)).toEqual(files);
});
