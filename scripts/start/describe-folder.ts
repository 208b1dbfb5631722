import type { DescribedFolder, FolderDescription } from "notebook-press/site";
import type { Account, Language } from "performance-account";
import type { AnyFigure } from "performance-account/data";
import { allYears, describeAccount, toAccountName } from "./account-name.ts";
import { indexElsewhere, indexFigures } from "./index-figures.ts";
import { inLanguage, type LoadedHistory } from "./load-history-in.ts";

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
      return { files, figures: indexElsewhere(findOthers(figures, accounts, folders), places) };
    return {
      files,
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
