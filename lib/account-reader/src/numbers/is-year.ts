/** Whether a text is a year and nothing more. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
