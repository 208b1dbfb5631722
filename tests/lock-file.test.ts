import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

it("package-lock.json names no address: every package comes from whatever registry is set", () => {
  const resolved = Object.values(packages).flatMap((one) => (one.link ? [] : (one.resolved ?? [])));
  expect(resolved).toEqual([]);
});

// npm writes a lock file without the platforms that a registry lacks, and then refuses it.
it("package-lock.json has the packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !packages[`${path}/node_modules/${name}`]?.version &&
        !packages[`node_modules/${name}`]?.version,
    ),
  );
  expect(missing).toEqual([]);
});
