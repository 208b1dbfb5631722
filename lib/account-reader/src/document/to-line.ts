import type { DocumentLine } from "./document.ts";

/** A line of text; without a page where the format has none. */
export const toLine = (
  text: string,
  { page, line }: { readonly page?: number | undefined; readonly line: number },
  kind: DocumentLine["kind"] = "text",
): DocumentLine => ({ page, line, text, kind });
