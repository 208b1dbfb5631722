/** Where a text stands. */
export interface WrapOptions {
  /** Characters in a line, the indentation among them; undefined for one line of any length. */
  readonly columns: number | undefined;
  /** Spaces before each line. */
  readonly indent: number;
}

/** Breaks a text at spaces into indented lines; a word that is too long stands alone. */
export function wrapText(text: string, { columns = Infinity, indent }: WrapOptions) {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && indent + line.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
