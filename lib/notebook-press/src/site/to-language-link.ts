import { relative, sep } from "node:path";
import type { PageLink } from "../publish/frame.ts";
import type { Tree } from "./tree.ts";

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
