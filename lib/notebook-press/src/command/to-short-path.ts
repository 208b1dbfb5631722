import { relative } from "node:path";

/** A path as a person would type it: from here if it lies within, else in full. */
export function toShortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
