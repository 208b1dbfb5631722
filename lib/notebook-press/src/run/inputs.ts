import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import type { Access } from "../jupyter/access-log.ts";

/**
 * What a notebook read, listed or looked for: a hash of a file, a hash of the names in a folder (whose
 * path ends in `/`), or `folder`, `missing`, `unreadable`. By its path from the notebook's folder, or from
 * a place that has a name: `{data}/a.csv`.
 */
export type Inputs = Readonly<Record<string, string>>;

/** What a run depends on. */
export interface Dependence {
  readonly inputs: Inputs;
  /** Why the run cannot be kept, such as `it used the network`; undefined where it can. */
  readonly unkept?: string;
}

/** What paths are told from. */
export interface InputPlaces {
  /** The notebook's folder. */
  readonly folder: string;
  /** Folders that may lie elsewhere another time, by their names; none by default. */
  readonly places?: Readonly<Record<string, string>>;
}

/** How the files read are told. */
export interface InputOptions extends InputPlaces {
  /** Folder of the project: nobody who made it is told of by what lies above. */
  readonly root: string;
  /** When the run began, in milliseconds since 1970: what changed since then was not surely read as it is. */
  readonly started: number;
  /** Folders of which something else tells whether they have changed; none by default. */
  readonly covered?: readonly string[];
}

/** What a run depends on, by what it asked of the machine. */
export async function findInputs(access: Access, options: InputOptions): Promise<Dependence> {
  const { started } = options;
  const found = await Promise.all(
    Array.from(access.reads)
      .filter(([path, kind]) => !isLeftOut(path, kind, options))
      .map(([path, kind]) => look(path, kind === "listed")),
  );
  const inputs = found
    .map((one) => [toName(one, options), one] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const changed = inputs.filter(([, { time }]) => time >= started).map(([name]) => name);
  const rewritten = access.rewritten.map((path) => toName({ path }, options));
  const reasons = [
    ...(access.others.length > 0 ? [`it used ${access.others.join(", ")}`] : []),
    ...[...new Set([...rewritten, ...changed])].map((name) => `"${name}" changed while it ran`),
  ];
  return {
    inputs: Object.fromEntries(inputs.map(([name, { state }]) => [name, state])),
    ...(reasons.length > 0 && { unkept: reasons.join(", ") }),
  };
}

/** Whether everything that a run read is as it was then. */
export async function areSame(inputs: Inputs, places: InputPlaces): Promise<boolean> {
  const states = Object.entries(inputs).map(async ([name, state]) => {
    const found = await look(toPath(name, places), name.endsWith("/"));
    return found.state === state;
  });
  return (await Promise.all(states)).every(Boolean);
}

function isLeftOut(
  path: string,
  kind: "read" | "listed",
  { folder, root, covered = [] }: InputOptions,
): boolean {
  // Packages have their versions in the lockfile; the rest is of the system.
  if (/[\\/]node_modules([\\/]|$)/i.test(path) || /^\/(proc|sys|dev)(\/|$)/.test(path)) return true;
  if (covered.some((one) => isWithin(path, one))) return true;
  // Beside each module, Node.js looks for them in all folders above.
  const isAbove = kind === "read" && isWithin(folder, path);
  return isAbove || (basename(path) === "package.json" && !isWithin(path, root));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}

interface Found {
  readonly path: string;
  readonly state: string;
  /** When it changed last, in milliseconds since 1970; 0 where that does not matter. */
  readonly time: number;
  readonly isListing?: boolean;
}

async function look(path: string, isListed: boolean): Promise<Found> {
  try {
    const entry = await stat(path);
    const time = Math.max(entry.mtimeMs, entry.ctimeMs);
    if (entry.isFile()) return { path, state: toHash(await readFile(path)), time };
    // What a pipe or a device gives is never known before it is read.
    if (!entry.isDirectory()) return { path, state: "no file", time: Number.POSITIVE_INFINITY };
    if (!isListed) return { path, state: "folder", time: 0 };
    const names = (await readdir(path)).toSorted();
    return { path, state: toHash(names.join("\0")), time, isListing: true };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    return { path, state: isMissing ? "missing" : "unreadable", time: 0 };
  }
}

const toHash = (content: string | Buffer) =>
  createHash("sha256").update(content).digest("hex").slice(0, 32);

function toName(
  { path, isListing }: Pick<Found, "path" | "isListing">,
  { folder, places = {} }: InputPlaces,
): string {
  const [name, place = folder] =
    Object.entries(places).find(([, place]) => isWithin(path, place)) ?? [];
  const way = relative(place, path).replaceAll(sep, "/") || ".";
  return `${name === undefined ? "" : `{${name}}/`}${way}${isListing ? "/" : ""}`;
}

function toPath(name: string, { folder, places = {} }: InputPlaces): string {
  const [, place = "", way = name] = /^\{(.*?)\}\/(.*)$/.exec(name) ?? [];
  return resolve(places[place] ?? folder, way);
}
