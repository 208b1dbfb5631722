/** Danish for the texts of the notebooks. */
export const notebookTexts: Readonly<Record<string, string>> = {};
