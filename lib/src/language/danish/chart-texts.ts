/** Danish for the texts of charts. */
export const chartTexts: Readonly<Record<string, string>> = {};
