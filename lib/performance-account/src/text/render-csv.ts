/**
 * Cells as lines of CSV text, each with a line end. Quotes what would otherwise be read
 * differently: commas, quotes, line ends, and spaces at either end.
 */
export function renderCsv(rows: readonly (readonly string[])[], lineEnd = "\n"): string {
  return rows.map((cells) => cells.map(quote).join(",") + lineEnd).join("");
}

const quote = (cell: string) =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A text as one line: cells hold no more, but a printed form or a heading may come with line ends. */
export const toLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula gets an
 * apostrophe before it, the mark that spreadsheets have for text.
 */
export const toSafeText = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text);
