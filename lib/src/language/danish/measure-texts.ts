/** Danish for the texts of measures: labels, formulas, origins and numbers. */
export const measureTexts: Readonly<Record<string, string>> = {};
