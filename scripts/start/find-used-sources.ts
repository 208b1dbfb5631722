import type { Notebook } from "notebook-press/jupyter";
import type { Account, Source } from "performance-account";
import { listTexts } from "./list-texts.ts";
import type { LoadedHistory } from "./load-history-in.ts";

/** A document that a page has figures of. */
export interface UsedSource extends Pick<Source, "title" | "address" | "accessed"> {
  /** The year that the account describes; missing for what is no account. */
  readonly year?: number | undefined;
}

/**
 * The documents that a notebook's outputs have figures of: that of its account first, then those
 * of others whose title an origin names. Of an account put together only those named, if any is.
 * @param account Undefined for a notebook that speaks of all years.
 * @param history All accounts, and all that figures were read from.
 */
export function findUsedSources(
  { cells }: Notebook,
  account: Account | undefined,
  { accounts, documents, lang }: Pick<LoadedHistory, "accounts" | "documents" | "lang">,
): readonly UsedSource[] {
  const outputs = cells.flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []));
  const shown = listTexts(outputs).join("\n");
  const own = account?.sources ?? [];
  const others = documents.filter(({ id }) => own.every((one) => one.id !== id));
  const isShown = ({ title }: Source) => isNamed(title, shown);
  const [first] = own;
  const isGiven = (one: Source) => (account?.isDocument && one === first) || isShown(one);
  const used = [...own.filter(isGiven), ...others.filter(isShown)];
  // The year of an account is not that of its title; a page tells of several years.
  const isOfYear = ({ id }: Source) =>
    accounts.some(({ isDocument, source }) => isDocument && source.id === id);
  return (used.length > 0 || !first ? used : [first]).map((one) => {
    const { title, year, accessed } = one;
    const address = (lang === "da" && one.addressDa) || one.address;
    return { title, ...(isOfYear(one) && { year }), address, accessed };
  });
}

/** Whether a title stands in a text, and not as a part of a longer one. */
function isNamed(title: string, text: string): boolean {
  const exact = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}]| [\\p{L}\\p{N}“–])`, "u").test(
    text,
  );
}
