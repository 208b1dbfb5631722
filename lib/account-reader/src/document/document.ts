/** Where in a document something stands. */
export interface DocumentPlace {
  /** Page, counted from 1; undefined where the format has no pages. */
  readonly page: number | undefined;
  /** Line on the page, or in the document where there are no pages, counted from 1. */
  readonly line: number;
}

/** One line of a document, as a person would read it. */
export interface DocumentLine extends DocumentPlace {
  /**
   * Text with single spaces. Cells of a table row are parted by a tab, footnote marks are
   * Unicode superscripts, and a line without text ends a block.
   */
  readonly text: string;
  /** `heading` where the format or the letters say so, `margin` for running heads and page numbers. */
  readonly kind: "text" | "heading" | "margin";
}

/** A document as lines of text. */
export interface DocumentText {
  /** Name of its file. */
  readonly name: string;
  /** The title in the document's own metadata, if it has one. */
  readonly title: string | undefined;
  /** How many pages it has; undefined where the format has none. */
  readonly pages: number | undefined;
  /** In the order in which they are read. */
  readonly lines: readonly DocumentLine[];
}

/** A line of text; without a page where the format has none. */
export const toLine = (
  text: string,
  { page, line }: { readonly page?: number | undefined; readonly line: number },
  kind: DocumentLine["kind"] = "text",
): DocumentLine => ({ page, line, text, kind });

/** Lines that stand together: a paragraph, a table, a list, a tile. */
export type Group = readonly DocumentLine[];

/** Lines parted by those without text, which are dropped; several of these part empty groups. */
export function splitGroups(lines: readonly DocumentLine[]): readonly Group[] {
  const groups: DocumentLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Groups one after another, each ended by a line without text. */
export function joinGroups(groups: readonly Group[]): readonly DocumentLine[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at, all) => {
      const last = group.at(-1);
      return at === all.length - 1 || !last
        ? group
        : [...group, { ...last, text: "", kind: "text" as const }];
    });
}

/** A document that cannot be read. Its message names the file and what was wanted. */
export class DocumentError extends Error {
  /** Always `DocumentError`. */
  override readonly name = "DocumentError";
  /** Name of the file. */
  readonly file: string;

  constructor(file: string, wanted: string, options?: ErrorOptions) {
    super(`Cannot read "${file}": wanted ${wanted}`, options);
    this.file = file;
  }
}
