import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import {
  listFigureFiles,
  toDataPackage,
} from "../../../lib/performance-account/src/exports/list-figure-files.ts";
import { findHeader } from "../../../lib/performance-account/src/exports/to-package.ts";
import { fileOptions, makeFile } from "./make-file.ts";

const texts = { account: "indicator,printed,section,source,note\n", sources: "id\n" };
const account = await loadAccount(2018);
const files = listFigureFiles(account, texts, fileOptions);

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
  const made = listFigureFiles(
    { ...account, isDocument: false },
    { sources: texts.sources },
    fileOptions,
  );
  expect(Object.keys(made)).toEqual(Object.keys(files).filter((name) => name !== "account.csv"));
});

it("listFigureFiles gives the same bytes each time", async () => {
  expect(listFigureFiles(await loadAccount(2018), texts, fileOptions)).toEqual(files);
});

interface Package {
  readonly name: string;
  readonly sources: readonly { readonly path?: string; readonly licence: string }[];
  readonly licenses?: readonly { readonly name: string }[];
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

const file = makeFile(account);
const [source] = file.sources;
const describe = (changes: object, files = {}) =>
  toDataPackage({ ...file, sources: [{ ...source, ...changes }] } as typeof file, files) as Package;

it("toDataPackage gives size, hash and columns of each file", () => {
  const text = "indicator,printed,section,source,note\nå,1,,,\n";
  const { name, resources } = describe({}, { "account.csv": text, "figures.json": "{}" });
  expect(name).toBe("performance-account-2018");
  expect(resources.map(({ path, bytes }) => [path, bytes])).toEqual([
    ["account.csv", Buffer.byteLength(text)],
    ["figures.json", 2],
  ]);
  const hash = createHash("sha256").update(text).digest("hex");
  expect(resources[0]).toMatchObject({
    hash: `sha256:${hash}`,
    type: "table",
    mediatype: "text/csv",
  });
  expect(resources[0]?.schema?.fields.map((field) => field.name).join()).toBe(text.split("\n")[0]);
});

it.each([
  ["a sentence", "None stated; figures are facts", undefined],
  ["a name", "CC-BY-4.0", [{ name: "CC-BY-4.0" }]],
])("toDataPackage names a licence that is %s only if it has a name", (_, licence, licenses) => {
  const made = describe({ licence });
  expect(made.licenses).toEqual(licenses);
  expect(made.sources[0]?.licence).toBe(licence);
});

it.each([
  ["www.example.org (the site)", undefined],
  ["https://example.org/account.pdf", "https://example.org/account.pdf"],
])("toDataPackage takes the address %s for a path only if it is one", (address, path) => {
  expect(describe({ address }).sources[0]?.path).toBe(path);
});

it.each([
  [
    "an account",
    { "account.csv": "" },
    "performance-account-2018",
    /^What the account of 2018 prints, /,
  ],
  [
    "what is put together",
    {},
    "performance-account-2018-clusters-and-networks",
    /^What other sources than an account print of 2018, /,
  ],
])("toDataPackage says that it is of %s", (_, files, name, description) => {
  const made = describe({}, files);
  expect(made).toMatchObject({ name, description: expect.stringMatching(description) });
});
