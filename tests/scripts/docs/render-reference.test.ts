import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { references } from "../../../scripts/docs/references.ts";
import { renderReference } from "../../../scripts/docs/render-reference.ts";

it.each(references)("$path is what npm run docs makes of the sources", (reference) => {
  expect(readFileSync(reference.path, "utf8")).toBe(renderReference(reference, resolve(".")));
});

/** The names that a door gives, as its source lists them. */
const listExports = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.replace(/^.* as |type /, "").trim())
    .filter(Boolean);

it.each(references)(
  "$path has a heading for every export and for nothing else",
  ({ path, dist, groups }) => {
    const doors = [...new Set(groups.map(({ file }) => join(dist.replace("dist", "src"), file)))];
    const wanted = doors.flatMap((file) => listExports(file.replace(".d.ts", ".ts")));
    const found = readFileSync(path, "utf8").matchAll(/^### `(.*)`$/gm);
    expect(Array.from(found, ([, name]) => name).toSorted()).toEqual(wanted.toSorted());
  },
);

it("renderReference wants a group for every folder that something comes from", () => {
  const [library] = references;
  if (!library) throw new Error("There is no reference");
  const groups = library.groups.slice(1);
  expect(() => renderReference({ ...library, groups }, resolve("."))).toThrow(
    /^Cannot place "\w+": wanted a group for the folder "account"$/,
  );
});

it.each(references)("$path leads only to headings that it has", ({ path }) => {
  const text = readFileSync(path, "utf8");
  const taken = new Map<string, number>();
  const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-");
    const count = taken.get(plain) ?? 0;
    taken.set(plain, count + 1);
    return count > 0 ? `${plain}-${count}` : plain;
  });
  const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !anchors.includes(link ?? ""))).toEqual([]);
});

it.each(references)("$path describes every export", ({ path }) => {
  const text = readFileSync(path, "utf8");
  const bare = text.matchAll(
    /^### `(.*)`\n\n```ts\n(?:(?!```)[^\n]*\n)*```\n\n(?=#|- |```|Throws `|See|Gives:)/gm,
  );
  expect(Array.from(bare, ([, name]) => name)).toEqual([]);
});
