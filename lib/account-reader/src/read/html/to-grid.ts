/** A cell that may cover several columns and rows. */
export interface SpanningCell {
  readonly text: string;
  /** How many columns it covers. */
  readonly columns: number;
  /** How many rows it covers. */
  readonly rows: number;
}

/**
 * Rows of equal length: a cell over several columns is followed by empty ones, the text of one
 * over several rows stands in each of them.
 */
export function toGrid(rows: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns, rows: height } of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      for (const below of grid.slice(row, row + height))
        for (let at = 0; at < Math.min(columns, 100); at++)
          below[column + at] = at === 0 ? text : "";
      column += Math.min(columns, 100);
    }
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}
