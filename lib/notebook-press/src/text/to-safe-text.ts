/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula gets an
 * apostrophe before it, the mark that spreadsheets have for text.
 */
export const toSafeText = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text);
