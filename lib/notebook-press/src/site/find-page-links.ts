import { join } from "node:path";
import type { PageLink } from "../publish/frame.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { PageFolder } from "./find-page-folders.ts";
import type { Section } from "./site.ts";
import { toHref } from "./to-href.ts";
import { toLanguageLink } from "./to-language-link.ts";
import { toShortTitle } from "./to-short-title.ts";
import type { Tree } from "./tree.ts";

/** What there is in one language. */
export interface LinkedTree
  extends Pick<Tree, "lang" | "tag" | "name" | "out" | "across" | "listSections"> {
  readonly folders: readonly PageFolder[];
}

/** One page of a site. */
export interface SitePage {
  /** Name of its folder. */
  readonly folder: string;
  readonly source: Pick<SourceNotebook, "slug">;
}

/** Where a page leads. */
export interface PageLinks {
  /** Pages of the same folder in reading order, and those that speak of all sections. */
  readonly links: readonly PageLink[];
  /** The same page of each section, itself among them. */
  readonly editions: readonly PageLink[];
  /** The same page in other languages. */
  readonly translations: readonly PageLink[];
}

/**
 * Where a page leads: to the others of its folder and those across all sections, and to the same
 * page of each section and language; from a page across all to the pages of the first section that
 * has most, and to the first page of each.
 */
export function findPageLinks(
  tree: LinkedTree,
  trees: readonly LinkedTree[],
  page: SitePage,
): PageLinks {
  const { folder, source } = page;
  const sections = tree.listSections(tree.folders.map(({ name }) => name));
  const isSection = sections.some((section) => section.folder === folder);
  const isAcross = folder === tree.across?.folder;
  const own = toSiblings(tree, page);
  const across = isSection && tree.across ? toLinks(find(tree, tree.across.folder), page) : [];
  return {
    links: [...(isAcross ? toLinks(findFullest(tree, sections), page) : []), ...own, ...across],
    editions: isSection || isAcross ? toEditions(tree, sections, page, isAcross) : [],
    translations: trees
      .filter((other) => other.lang !== tree.lang && hasPage(other, page))
      .map((other) => {
        const path = join(other.out, folder, `${source.slug}.html`);
        return toLanguageLink(other, join(tree.out, folder), path);
      }),
  };
}

const find = ({ folders }: LinkedTree, name: string) =>
  folders.find((folder) => folder.name === name);

const toSiblings = (tree: LinkedTree, { folder, source: { slug } }: SitePage) =>
  (find(tree, folder)?.sources ?? []).map((source): PageLink => {
    const label = toShortTitle(source);
    return { label, href: `${source.slug}.html`, current: source.slug === slug };
  });

const toLinks = (target: PageFolder | undefined, { folder }: SitePage): readonly PageLink[] =>
  (target?.sources ?? []).map((source) => ({
    label: toShortTitle(source),
    href: toHref(folder, target?.name ?? "", `${source.slug}.html`),
  }));

/** The section with most pages, the first of several. */
function findFullest(tree: LinkedTree, sections: readonly Section[]): PageFolder | undefined {
  const folders = sections.flatMap(({ folder }) => find(tree, folder) ?? []);
  return folders.toSorted((a, b) => b.sources.length - a.sources.length)[0];
}

const toEditions = (
  tree: LinkedTree,
  sections: readonly Section[],
  { folder: own, source }: SitePage,
  isAcross: boolean,
): readonly PageLink[] =>
  sections.flatMap(({ folder, label }) => {
    const [page] = (find(tree, folder)?.sources ?? []).filter(
      ({ slug }) => isAcross || slug === source.slug,
    );
    if (!page) return [];
    const link = { label, href: toHref(own, folder, `${page.slug}.html`) };
    return [folder === own ? { ...link, current: true } : link];
  });

const hasPage = (tree: LinkedTree, { folder, source: { slug } }: SitePage) =>
  find(tree, folder)?.sources.some((source) => source.slug === slug) === true;
