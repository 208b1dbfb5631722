/** Danish for the texts of sentences and tables that the library makes. */
export const displayTexts: Readonly<Record<string, string>> = {};
