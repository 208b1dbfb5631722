/** A line of a plain text, with its spaces. */
export interface SourceLine {
  /** Without spaces at its end. */
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** Page, counted from 1; undefined where the text has no page breaks. */
  readonly page: number | undefined;
}

/** The lines of a text; a form feed begins a page. */
export function toSourceLines(text: string): readonly SourceLine[] {
  const hasPages = text.trim().includes("\f");
  let page = 1;
  return text.split(/\r\n|\r|\n/).flatMap((source, at) =>
    source.split("\f").map((part, index) => {
      if (index > 0) page++;
      return { text: toVisible(part), line: at + 1, page: hasPages ? page : undefined };
    }),
  );
}

/** Text with spaces that can be counted: each character is as wide as it looks. */
const toVisible = (text: string) =>
  text
    .replace(/[\u00AD](?=\S)|[\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/[^\S\t]|(?!\t)\p{Cc}/gu, " ")
    .trimEnd();
