import { relative, sep } from "node:path";
import type { PageLink } from "../publish/frame.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Tree } from "./tree.ts";

/**
 * An address of a page from another.
 * @param from Name of the folder of the page that leads there; empty for that of the index.
 * @param to Name of the folder that it leads to; empty for that of the index.
 */
export function toHref(from: string, to: string, file: string): string {
  if (from === to) return file;
  return [from && "..", encodeURIComponent(to), file].filter(Boolean).join("/");
}

/**
 * A link to a page in another language, under the name that the language has in itself.
 * @param from Folder of the page that leads there.
 * @param to Path of the page.
 */
export function toLanguageLink(
  { name, tag }: Pick<Tree, "name" | "tag">,
  from: string,
  to: string,
): PageLink {
  const steps = relative(from, to).split(sep).map(encodeURIComponent);
  return { label: name, href: steps.join("/"), lang: tag };
}

/** A title as links have it: up to its colon. */
export const toShortTitle = ({ title }: Pick<SourceNotebook, "title">): string =>
  title.split(":")[0] ?? title;
