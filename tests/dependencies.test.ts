import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const documented = readFileSync("docs/dependencies.md", "utf8");
const sections = new Map(
  documented
    .split("\n## Of ")
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf("\n")).replaceAll("`", ""),
      section.slice(section.indexOf("|---")),
    ]),
);

const findNames = (section: string) =>
  [...section.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = ""]) => cell.match(/[^`, ]+/g) ?? []);

const load = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Manifest;

it.each([
  ["performance-account", "lib/performance-account/package.json"],
  ["notebook-press", "lib/notebook-press/package.json"],
  ["account-reader", "lib/account-reader/package.json"],
  ["the repository", "package.json"],
])(
  "docs/dependencies.md gives a reason for every package of %s, and for no other",
  (name, file) => {
    const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = load(file);
    const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
    expect(findNames(sections.get(name) ?? "").toSorted()).toEqual(names.toSorted());
  },
);
