import { UsageError } from "notebook-press/command";
import {
  DataError,
  type History,
  type Language,
  loadHistory,
  type Source,
  useLanguage,
} from "performance-account";

/** What there is to publish, with labels in one language. */
export interface LoadedHistory extends Pick<History, "accounts" | "figures"> {
  readonly lang: Language;
  /** Every document and page that figures were read from: those of accounts first, the newest first. */
  readonly documents: readonly Source[];
}

/**
 * Loads all accounts and figures in a language.
 * @throws {UsageError} If the data have faults.
 */
export async function loadHistoryIn(lang: Language, data: string): Promise<LoadedHistory> {
  try {
    const { accounts, figures } = await inLanguage(lang, () => loadHistory({ data }));
    const all = [
      ...accounts.flatMap(({ sources }) => sources),
      ...figures.map(({ source }) => source),
    ];
    const documents = [...new Map(all.map((source) => [source.id, source])).values()];
    return { lang, accounts, figures, documents };
  } catch (error) {
    if (error instanceof DataError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** Does something in a language, which is chosen for the whole process. */
export async function inLanguage<T>(lang: Language, work: () => T | Promise<T>): Promise<T> {
  useLanguage(lang);
  try {
    return await work();
  } finally {
    useLanguage("en");
  }
}
