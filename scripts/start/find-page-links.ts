import { join } from "node:path";
import type { PageLink } from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import { isOfYear, type PageFolder } from "./find-page-folders.ts";
import type { PagePlace } from "./publish-page.ts";
import { toLanguageLink } from "./to-language-link.ts";
import type { Tree } from "./tree.ts";

/** What there is in one language. */
export interface Site extends Pick<Tree, "lang" | "out"> {
  readonly folders: readonly PageFolder[];
}

/** One page of a site. */
export interface SitePage {
  /** Name of its folder. */
  readonly name: string;
  readonly source: Pick<SourceNotebook, "slug">;
}

/** Where a page leads: to the others of its folder, and to the same page of each year and language. */
export function findPageLinks(
  site: Site,
  all: readonly Site[],
  page: SitePage,
): Pick<PagePlace, "links" | "years" | "translations"> {
  const { name } = page;
  return {
    links: toSiblings(site, page),
    years: isOfYear(name) ? toYears(site, page) : [],
    translations: all
      .filter((other) => other.lang !== site.lang && hasPage(other, page))
      .map((other) => {
        const path = join(other.out, name, `${page.source.slug}.html`);
        return toLanguageLink(other.lang, join(site.out, name), path);
      }),
  };
}

function toSiblings({ folders }: Site, { name, source: { slug } }: SitePage): readonly PageLink[] {
  const siblings = folders.find((folder) => folder.name === name)?.sources ?? [];
  return siblings.map((sibling) => {
    const label = sibling.title.split(":")[0] ?? sibling.title;
    return { label, href: `${sibling.slug}.html`, current: sibling.slug === slug };
  });
}

function toYears({ folders }: Site, { name, source: { slug } }: SitePage): readonly PageLink[] {
  return folders
    .filter((folder) => isOfYear(folder.name))
    .filter(({ sources }) => sources.some((source) => source.slug === slug))
    .toSorted((a, b) => Number(b.name) - Number(a.name))
    .map(({ name: year }) =>
      year === name
        ? { label: year, href: `${slug}.html`, current: true }
        : { label: year, href: `../${year}/${slug}.html` },
    );
}

const hasPage = ({ folders }: Site, { name, source: { slug } }: SitePage) =>
  folders.some(
    (folder) => folder.name === name && folder.sources.some((source) => source.slug === slug),
  );
