/** Danish for the texts of the catalogue and of accounts. */
export const catalogueTexts: Readonly<Record<string, string>> = {};
