import { toOriginKey } from "notebook-press/origins";
import type { FigurePage, IndexedFigure } from "notebook-press/publish";
import type { DescribedFolder, FolderDescription } from "notebook-press/site";
import {
  type Account,
  catalogue,
  type Figure,
  findIndicator,
  findLanguage,
  formatMeasure,
  formatYears,
  type Language,
  namePopulation,
} from "performance-account";
import { type AnyFigure, toOrigin } from "performance-account/data";
import { allYears, describeAccount, toAccountName } from "./account-name.ts";
import { inLanguage, type LoadedHistory } from "./load-history-in.ts";
import { siteWords } from "./site-words.ts";

const files = ["figures.csv", "breaks.csv", "figures.json", "datapackage.json"];

/** What the index shows of an account, or of all years; nothing of another set of parameters. */
export async function describeFolder(
  { folder, folders, findPlaces }: DescribedFolder,
  { accounts, figures }: Pick<LoadedHistory, "accounts" | "figures">,
  lang: Language,
): Promise<FolderDescription> {
  const account = findAccount(folder, accounts);
  if (!account && folder !== allYears) return {};
  const places = await findPlaces();
  return inLanguage(lang, () => {
    if (!account)
      return {
        ...{ files, picture: "05-history" },
        figures: indexElsewhere(findOthers(figures, accounts, folders), places),
      };
    const newest = accounts.find(
      (one) => one.isDocument && folders.includes(toAccountName(one, accounts)),
    );
    return {
      files,
      ...(account === newest && { picture: "01-overview" }),
      description: describeAccount(account, lang),
      ...indexFigures(account, places),
      isBrief: !account.isDocument,
    };
  });
}

/** The account whose folder has a name; undefined for that of another set of parameters. */
export const findAccount = (name: string, accounts: readonly Account[]): Account | undefined =>
  accounts.find((account) => toAccountName(account, accounts) === name);

/** The figures that no account with a folder of its own has. */
function findOthers(
  all: readonly AnyFigure[],
  accounts: readonly Account[],
  folders: readonly string[],
): readonly AnyFigure[] {
  const shown = folders.flatMap((name) => findAccount(name, accounts) ?? []);
  const own = new Set<unknown>(shown.flatMap(({ figures }) => Object.values(figures)));
  return all.filter((figure) => !own.has(figure));
}

/** What says most of a year. */
const glanced = [
  "clusters",
  "companies",
  "companies_new_ideas",
  "companies_new_products",
  "financing_total",
  "certified_gold",
] as const;

/**
 * The figures of an account as the index shows them: a few large, and all to be searched, each with
 * the page of its folder on which it first stands.
 */
export function indexFigures(
  { figures, isDocument }: Account,
  places: Places,
): Readonly<Record<"glance" | "figures", readonly IndexedFigure[]>> {
  const toOwn = (figure: Figure) => {
    return { ...toIndexed(figure, places), label: toLabel(figure, isDocument) };
  };
  const all = catalogue.map(({ id }) => figures[id]);
  const first = glanced.map((id) => figures[id]);
  if (isDocument) return { glance: first.map(toOwn), figures: all.map(toOwn) };
  // Of what no source gives, nothing is missing.
  const given = all.filter(({ value }) => value !== undefined);
  const large = [...first.filter((one) => given.includes(one)), ...given];
  return {
    glance: [...new Set(large)].slice(0, glanced.length).map(toOwn),
    figures: given.map(toOwn),
  };
}

/**
 * The figures that stand in no account, as the search of the index finds them: by what is measured,
 * its years, whom it speaks of and what is printed, each with the page on all years on which it stands.
 */
export const indexElsewhere = (
  figures: readonly AnyFigure[],
  places: Places,
): readonly IndexedFigure[] =>
  figures.map((figure) => {
    const { label, noun, population } = figure;
    const keywords = `${noun} ${namePopulation(population)}`;
    return { ...toIndexed(figure, places), label: `${label}, ${formatYears(figure)}`, keywords };
  });

type Places = ReadonlyMap<string, FigurePage>;

function toIndexed(figure: Figure | AnyFigure, places: Places): Omit<IndexedFigure, "label"> {
  const { value, printed, section, noun } = figure;
  const [text, origin] = [formatMeasure(figure), toOrigin(figure)];
  const page = places.get(toOriginKey(origin));
  return { text, value, printed, section, keywords: noun, origin, page };
}

/** Parts of clusters or of financing, such as gold, say little without their heading. */
function toLabel({ indicator, label, section }: Figure, isDocument: boolean): string {
  const { partOf = "companies", topic } = findIndicator(indicator);
  if (partOf === "companies" || section === "") return label;
  const words = siteWords[findLanguage()];
  const isNamed = topic === "certification" || topic === "financing";
  // A page has headings of its own kind, such as "In the text".
  return !isDocument && isNamed ? `${label} (${words[topic]})` : `${label} (${section})`;
}
