import { join } from "node:path";
import type { PageLink } from "notebook-press/publish";
import { maybeParseAccountName } from "./account-name.ts";
import { allYears } from "./all-years.ts";
import { namePopulation } from "./describe-account.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { PageFolder } from "./find-page-folders.ts";
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

/**
 * Where a page leads: to the others of its folder and those of all years, and to the same page of
 * each year and language; from a page of all years to the pages of the newest account that has most,
 * and to the first page of each year.
 */
export function findPageLinks(
  site: Site,
  all: readonly Site[],
  page: SitePage,
): Pick<PagePlace, "links" | "years" | "translations"> {
  const { name } = page;
  return {
    links: toSiblings(site, page),
    years: name === allYears || maybeParseAccountName(name) ? toYears(site, page) : [],
    translations: all
      .filter((other) => other.lang !== site.lang && hasPage(other, page))
      .map((other) => {
        const path = join(other.out, name, `${page.source.slug}.html`);
        return toLanguageLink(other.lang, join(site.out, name), path);
      }),
  };
}

function toSiblings({ folders }: Site, { name, source: { slug } }: SitePage): readonly PageLink[] {
  const find = (wanted: string) => folders.filter((folder) => folder.name === wanted);
  const own = find(name).flatMap(({ sources }) =>
    sources.map((source) => ({
      ...{ label: toLabel(source), href: `${source.slug}.html`, current: source.slug === slug },
    })),
  );
  if (name === allYears) return [...toLinks(findFullest(folders)), ...own];
  return maybeParseAccountName(name) ? [...own, ...toLinks(find(allYears))] : own;
}

const toLinks = (folders: readonly PageFolder[]): readonly PageLink[] =>
  folders.flatMap(({ name, sources }) =>
    sources.map((source) => ({ label: toLabel(source), href: `../${name}/${source.slug}.html` })),
  );

/** The account with most pages, the newest of several, as a list of one or none. */
function findFullest(folders: readonly PageFolder[]): readonly PageFolder[] {
  const years = folders.flatMap((folder) => {
    const place = maybeParseAccountName(folder.name);
    return place ? [{ ...place, folder }] : [];
  });
  return years
    .toSorted((a, b) => b.folder.sources.length - a.folder.sources.length || b.year - a.year)
    .slice(0, 1)
    .map(({ folder }) => folder);
}

const toLabel = ({ title }: SourceNotebook) => title.split(":")[0] ?? title;

function toYears({ folders, lang }: Site, { name, source }: SitePage): readonly PageLink[] {
  const places = folders.flatMap((folder) => {
    const place = maybeParseAccountName(folder.name);
    const [page] = folder.sources.filter(({ slug }) => name === allYears || slug === source.slug);
    return place && page ? [{ ...place, folder: folder.name, slug: page.slug }] : [];
  });
  return places
    .toSorted((a, b) => b.year - a.year || a.folder.length - b.folder.length)
    .map(({ year, population, folder, slug }) => {
      const label = population ? `${year}, ${namePopulation(population, lang)}` : `${year}`;
      return folder === name
        ? { label, href: `${slug}.html`, current: true }
        : { label, href: `../${folder}/${slug}.html` };
    });
}

const hasPage = ({ folders }: Site, { name, source: { slug } }: SitePage) =>
  folders.some(
    (folder) => folder.name === name && folder.sources.some((source) => source.slug === slug),
  );
