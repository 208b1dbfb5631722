/**
 * Cells as lines of CSV text, each with a line end. Quotes what would otherwise be read
 * differently: commas, quotes, line ends, and spaces at either end.
 */
export function renderCsv(rows: readonly (readonly string[])[], lineEnd = "\n"): string {
  return rows.map((cells) => cells.map(quote).join(",") + lineEnd).join("");
}

const quote = (cell: string) =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
