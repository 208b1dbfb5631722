import { join } from "node:path";
import type { HeaderLinks, PageLink } from "../publish/frame.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import { type PageFolder, type Tree, toHref, toLanguageLink, toShortTitle } from "./tree.ts";

/** What there is in one language, with the folders that have pages. */
export interface LinkedTree extends Tree {
  readonly folders: readonly PageFolder[];
}

/** Where a page leads. */
export type PageLinks = Required<Pick<HeaderLinks, "links" | "editions" | "translations">>;

/**
 * Where a page leads: to the others of its folder and those across all sections, and to the same
 * page of each section and language; from a page across all to the pages of the first section that
 * has most, and to the first page of each.
 */
export function findPageLinks(
  tree: LinkedTree,
  trees: readonly LinkedTree[],
  { folder, source: { slug } }: { readonly folder: string; readonly source: SourceNotebook },
): PageLinks {
  const { out, lang, folders, across, listSections } = tree;
  const sections = listSections(folders.map(({ name }) => name));
  const isSection = sections.some((section) => section.folder === folder);
  const isAcross = folder === across?.folder;
  const toLinks = (to: string | undefined): readonly PageLink[] =>
    findPages(tree, to).map((source) => ({
      label: toShortTitle(source),
      href: toHref(folder, to ?? "", `${source.slug}.html`),
      ...(to === folder && { current: source.slug === slug }),
    }));
  const [fullest] = sections
    .map((section) => section.folder)
    .toSorted((a, b) => findPages(tree, b).length - findPages(tree, a).length);
  const editions = sections.flatMap(({ folder: to, label }): readonly PageLink[] => {
    const page = findPages(tree, to).find((source) => isAcross || source.slug === slug);
    if (!page) return [];
    const href = toHref(folder, to, `${page.slug}.html`);
    return [{ label, href, ...(to === folder && { current: true }) }];
  });
  const others = trees.filter((other) => other.lang !== lang);
  return {
    links: [
      ...(isAcross ? toLinks(fullest) : []),
      ...toLinks(folder),
      ...(isSection ? toLinks(across?.folder) : []),
    ],
    editions: isSection || isAcross ? editions : [],
    translations: others
      .filter((other) => findPages(other, folder).some((source) => source.slug === slug))
      .map((other) =>
        toLanguageLink(other, join(out, folder), join(other.out, folder, `${slug}.html`)),
      ),
  };
}

const findPages = ({ folders }: LinkedTree, name: string | undefined) =>
  folders.find((folder) => folder.name === name)?.sources ?? [];
