import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { toDataPackage } from "../../../lib/performance-account/src/exports/to-data-package.ts";
import { makeFile } from "./make-file.ts";

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

const file = makeFile(await loadAccount(2018));
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
