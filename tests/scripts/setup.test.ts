import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findInstallFault } from "../../scripts/setup.mjs";

type Packages = Record<string, { version?: string; optional?: boolean; link?: boolean }>;

const locked: Packages = {
  "": {},
  lib: { version: "0.1.0" },
  "node_modules/one": { version: "1.0.0" },
  "node_modules/one/node_modules/two": { version: "2.0.0" },
  "node_modules/other-platform": { version: "3.0.0", optional: true },
};
const { "": _, "node_modules/other-platform": __, ...installed } = locked;

/** A repository whose install has a record (or none) and folders. */
function makeRepository(record: Packages | undefined, folders = Object.keys(installed)): string {
  const root = mkdtempSync(join(tmpdir(), "setup-"));
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
  for (const folder of folders) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, "package.json"), "{}");
  }
  const file = join(root, "node_modules", ".package-lock.json");
  if (record) writeFileSync(file, JSON.stringify({ packages: record }));
  return root;
}

it("findInstallFault finds none in a whole install", () => {
  expect(findInstallFault(makeRepository(installed))).toBeUndefined();
});

it("findInstallFault finds none where an optional package is installed", () => {
  const name = "node_modules/other-platform";
  const record = { ...installed, [name]: { version: "3.0.0" } };
  expect(findInstallFault(makeRepository(record, Object.keys(record)))).toBeUndefined();
});

it.each<[string, string, string]>([
  ["no install at all", makeRepository(undefined, []), "no finished install was found"],
  ["an interrupted install", makeRepository(undefined), "no finished install was found"],
  [
    "another version than the lock file's",
    makeRepository({ ...installed, "node_modules/one": { version: "0.9.0" } }),
    "node_modules/one is at version 0.9.0, not 1.0.0",
  ],
  [
    "a package that the lock file has and the install has not",
    makeRepository({ lib: { version: "0.1.0" } }),
    "node_modules/one is at version none, not 1.0.0",
  ],
  [
    "a package that the lock file has not",
    makeRepository({ ...installed, "node_modules/stray": { version: "1.0.0" } }),
    "node_modules/stray is not in package-lock.json",
  ],
  [
    "a folder that somebody has deleted",
    makeRepository(installed, ["lib", "node_modules/one"]),
    "node_modules/one/node_modules/two is missing",
  ],
])("findInstallFault names %s", (_, root, fault) => {
  expect(findInstallFault(root)).toBe(fault);
  rmSync(root, { recursive: true });
});
