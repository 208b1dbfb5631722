import { resolve } from "node:path";
import { type Entry, readDoors } from "./read-doors.ts";
import type { Reference } from "./references.ts";
import { renderEntry } from "./render-entry.ts";

/** A part of a page, with what it describes. */
type Part = Reference["groups"][number] & { readonly entries: readonly Entry[] };

/**
 * A page in Markdown that describes everything that a package exports.
 * @param root Folder of the repository, whose packages are built.
 * @throws {Error} If something is exported from a folder that no group has.
 */
export function renderReference(
  { title, intro, prelude, dist, groups }: Omit<Reference, "path">,
  root: string,
): string {
  const parts = readParts(groups, resolve(root, dist));
  const toAnchor = numberAnchors([
    ...[title, "Contents"],
    ...parts.flatMap(({ title, entries }) => [title, ...entries.map(({ name }) => name)]),
  ]);
  const body = parts.map((part) => renderPart(part, toAnchor));
  const contents = parts.map(({ title, entries }) => {
    const names = entries.map(({ name }) => `[\`${name}\`](#${toAnchor(name)})`);
    return `- [${title}](#${toAnchor(title)}): ${names.join(", ")}`;
  });
  const example = `The examples import what they name, begin with these lines, and print what stands behind \`//\`:\n\n\`\`\`ts\n${prelude}\n\`\`\``;
  const note = "<!-- Made by npm run docs from the descriptions in the sources. -->";
  return `${[note, `# ${title}`, intro, example, "## Contents", contents.join("\n"), ...body].join("\n\n")}\n`;
}

/** What each group describes, functions first. */
function readParts(groups: Reference["groups"], dist: string): readonly Part[] {
  const doors = readDoors(dist, [...new Set(groups.map(({ file }) => file))]);
  const parts = groups.map((group) => ({
    ...group,
    entries: (doors.get(group.file) ?? [])
      .filter(({ folder }) => group.folder === undefined || isWithin(folder, group.folder))
      .toSorted((a, b) => Number(b.isFunction) - Number(a.isFunction)),
  }));
  const placed = new Set(parts.flatMap(({ entries }) => entries));
  const lost = [...doors.values()].flat().find((entry) => !placed.has(entry));
  if (!lost) return parts;
  throw new Error(`Cannot place "${lost.name}": wanted a group for the folder "${lost.folder}"`);
}

const isWithin = (folder: string, group: string) =>
  folder === group || folder.startsWith(`${group}/`);

/** The addresses of headings as GitHub makes them: the second of a name has a number. */
function numberAnchors(headings: readonly string[]): (heading: string) => string | undefined {
  const taken = new Map<string, number>();
  const anchors = new Map<string, string>();
  for (const heading of headings) {
    const plain = heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-");
    const count = taken.get(plain) ?? 0;
    taken.set(plain, count + 1);
    if (!anchors.has(heading)) anchors.set(heading, count > 0 ? `${plain}-${count}` : plain);
  }
  return (heading) => anchors.get(heading);
}

function renderPart(
  { title, about, door, entries }: Part,
  toAnchor: (name: string) => string | undefined,
): string {
  const head = `## ${title}\n\n${about} From \`${door}\`.`;
  const rendered = entries.map((entry) => renderEntry(entry, toAnchor));
  return [head, ...rendered].join("\n\n");
}
