import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const documented = readFileSync("docs/dependencies.md", "utf8");
const [library = "", repository = ""] = documented
  .split("\n## ")
  .slice(1)
  .map((section) => section.slice(section.indexOf("|---")));

const findNames = (section: string) =>
  [...section.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = ""]) => cell.match(/[^`, ]+/g) ?? []);

const load = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Manifest;

it.each([
  ["lib/package.json", library],
  ["package.json", repository],
])(
  "docs/dependencies.md gives a reason for every package of %s, and for no other",
  (file, section) => {
    const { dependencies = {}, devDependencies = {} } = load(file);
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(findNames(section).toSorted()).toEqual(names.toSorted());
  },
);
