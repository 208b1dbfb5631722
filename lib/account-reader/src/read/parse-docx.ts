import { DocumentError, type DocumentText } from "../document/document.ts";
import { parseHtml } from "./html/parse-html.ts";

/**
 * The text of a Word document; its lines are counted in the text.
 * @throws {DocumentError} If it is broken.
 */
export async function parseDocx(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const { lines, ...document } = parseHtml(await toHtml(bytes, name), name);
  let count = 0;
  const counted = lines.map((line) => ({ ...line, line: line.text === "" ? count : ++count }));
  return { ...document, title: undefined, lines: counted };
}

async function toHtml(bytes: Uint8Array, name: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
    return toNotes(value);
  } catch (cause) {
    throw new DocumentError(name, "a Word document that is whole", { cause });
  }
}

/** Footnotes, which are a list at the end, as paragraphs that begin with their raised number. */
function toNotes(html: string): string {
  let count = 0;
  return html
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/g, "<div>")
    .replace(/<li id="(?:foot|end)note-[^"]*">(?:<p>)?/g, () => `<p><sup>${++count}</sup> `)
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='heading 5'] => h5:fresh",
  "p[style-name='heading 6'] => h6:fresh",
  "comment-reference => ",
];
