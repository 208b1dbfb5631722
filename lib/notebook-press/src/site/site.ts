import type { FooterEntry, FooterText } from "../publish/frame.ts";
import type { FigurePage } from "../publish/index-figures.ts";
import type { IndexedYear } from "../publish/site-index.ts";
import type { DarkColors } from "../publish/styles/styles.ts";
import type { Words } from "../publish/words.ts";
import type { Asked, ReservedNames, Variant } from "../run/job.ts";
import type { Result, Surroundings } from "../run/run-job.ts";
import type { RunRecord } from "../run/run-record.ts";

/** What nobody can know of the pages of a folder of notebooks but who publishes them. */
export interface Site extends Surroundings {
  /** The pages in each language; those of the first lie right in the folder of the site. */
  readonly editions: readonly Edition[];
  /**
   * The ways in which notebooks are run with a set of parameters, in one language.
   * By default once, with their pages right in the folder of the site.
   */
  readonly chooseVariants?: (asked: Asked) => readonly Variant[];
  /** Names of folders that no set of parameters may have, beside those of languages. */
  readonly reserved?: ReservedNames;
  /**
   * Says in a sentence what a notebook is about, given its first text cell.
   * By default the first paragraph under its title.
   */
  readonly findDescription?: (text: string) => string;
  /** How charts change in dark mode; without it they get a light ground. */
  readonly darkColors?: DarkColors;
}

/** The pages of a site in one language. What it has as functions is called by turns, never at once. */
export interface Edition {
  /** What all the pages together are called. */
  readonly title: string;
  /** Language of the notebooks' texts, which names the folder too; `en` by default. */
  readonly lang?: string;
  /** How pages declare it, which decides how days are written; by default as `lang`. */
  readonly tag?: string;
  /** What the language calls itself, for links to its pages; by default as `lang`. */
  readonly name?: string;
  /** One sentence on the pages, for search engines and previews. */
  readonly description?: string;
  /** Markdown under the title of the index, given the names of the folders that have pages. */
  readonly toIntro?: (folders: readonly string[]) => string;
  /** Which folders are sections of the site, such as years, in the order of links. Default: none. */
  readonly listSections?: (folders: readonly string[]) => readonly Section[];
  /** Words of pages in place of their own, such as `editions: "Years"` for links to other sections. */
  readonly words?: Partial<Words>;
  /** The folder whose pages speak of all sections. Default: none. */
  readonly across?: Section;
  /** What the index shows of a folder beside its pages. Default: nothing. */
  readonly describeFolder?: (folder: DescribedFolder) => Promise<FolderDescription>;
  /** What the site has at the foot of a page. Default: nothing of its own. */
  readonly describeRecord?: (record: RunRecord) => Promise<RecordDescription>;
  /** Texts of files that lie beside the pages of a folder, by name, given its newest run. */
  readonly makeFiles?: (result: Result) => Promise<Readonly<Record<string, string>>>;
}

/** A folder of pages that other pages lead to. */
export interface Section {
  readonly folder: string;
  /** What links and the index call it. */
  readonly label: string;
}

/** A folder that the index is to show. */
export interface DescribedFolder {
  readonly folder: string;
  /** All folders that have pages. */
  readonly folders: readonly string[];
  /** Finds the page of each origin of a figure that stands in the folder. */
  readonly findPlaces: () => Promise<ReadonlyMap<string, FigurePage>>;
}

/** What the index shows of a folder beside its pages; a brief one shows their titles alone. */
export interface FolderDescription
  extends Pick<IndexedYear, "description" | "glance" | "figures" | "isBrief"> {
  /** Name of a page's notebook without its ending, whose first chart is shown; none by default. */
  readonly picture?: string;
  /** Names of files beside the pages; those that are there are linked. */
  readonly files?: readonly string[];
}

/** What stands at the foot of a page beside its parameters, notebook and kernel. */
export interface RecordDescription {
  /** Lines before all others, such as sources. */
  readonly sources?: readonly FooterEntry[];
  /** Files beside the page, and what they hold, such as `the figures`. */
  readonly files?: { readonly label: string; readonly names: readonly string[] };
  /** What the page was made with; by default the kernel and each version of the record. */
  readonly versions?: readonly FooterText[];
  /** Parameters that are not named, since the page says them. */
  readonly hidden?: readonly string[];
}
