import { type Language, useLanguage } from "performance-account";

/** Does something in a language, which is chosen for the whole process. */
export async function inLanguage<T>(lang: Language, work: () => T | Promise<T>): Promise<T> {
  useLanguage(lang);
  try {
    return await work();
  } finally {
    useLanguage("en");
  }
}
