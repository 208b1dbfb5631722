import type { Language } from "performance-account";

/** The languages that pages are published in; the first where nobody asks for one. */
export const languages: readonly Language[] = ["en", "da"];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", da: "Dansk" };

/** How each is declared in a page, which decides how days are written. */
export const languageTags: Readonly<Record<Language, string>> = { en: "en-GB", da: "da" };
