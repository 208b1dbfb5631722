import type { DocumentText } from "../../../lib/account-reader/src/document/document.ts";

/** The lines of a document as a test writes them: `# heading`, `~ margin`, `cell | cell`. */
export const formatLines = ({ lines }: Pick<DocumentText, "lines">): readonly string[] =>
  lines.map(({ text, kind }) => `${marks[kind]}${text.replaceAll("\t", " | ")}`);

const marks = { text: "", heading: "# ", margin: "~ " };

/** Where the lines with text stand: `page:line`, or `line` where there are no pages. */
export const formatPlaces = ({ lines }: Pick<DocumentText, "lines">): readonly string[] =>
  lines
    .filter(({ text }) => text !== "")
    .map(({ page, line }) => (page === undefined ? `${line}` : `${page}:${line}`));
