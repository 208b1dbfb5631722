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
