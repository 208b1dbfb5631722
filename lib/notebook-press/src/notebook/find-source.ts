/**
 * The data file that a cell says its tables and charts show, on a line such as `//| source: rain.csv`,
 * in the form of Quarto's options of a cell: after the comment sign of the cell's language and `|`.
 * Undefined where it says none.
 */
export const findSource = (code: string): string | undefined =>
  /^(?:\/\/|#|--|%)\|\s*source:\s*(\S.*?)\s*$/m.exec(code)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
