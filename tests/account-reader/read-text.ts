import type { DocumentLine, DocumentText } from "../../lib/account-reader/src/document/document.ts";

/** A document as a test writes it: `# heading`, `~ margin`, `cell | cell`, and "" between blocks. */
export function readText(...lines: readonly string[]): DocumentText {
  return { name: "account.txt", title: undefined, pages: undefined, lines: lines.map(toLine) };
}

function toLine(written: string, at: number): DocumentLine {
  const kind = kinds.find(([mark]) => written.startsWith(mark))?.[1] ?? "text";
  const text = kind === "text" ? written : written.slice(2);
  return { page: undefined, line: at + 1, text: text.replaceAll(" | ", "\t"), kind };
}

const kinds = [
  ["# ", "heading"],
  ["~ ", "margin"],
] as const;
