import type { Cell, Notebook } from "./notebook.ts";

/**
 * A notebook in another language: the text of a cell is replaced by its variant in the metadata, a text or
 * a list of lines, as in `"translations": { "da": ["# Overblik"] }`. Metadata stay as they are.
 * @param lang A language tag; `da-DK` takes a variant for `da` if there is none for itself.
 * @throws {TypeError} If a variant is no text; names the cell.
 */
export const translateNotebook = (notebook: Notebook, lang: string): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell) =>
    cell.cell_type === "code" ? cell : { ...cell, source: findVariant(cell, lang) ?? cell.source },
  ),
});

function findVariant({ id, metadata }: Cell, lang: string): string | undefined {
  const variants = (metadata.translations ?? {}) as Readonly<Record<string, unknown>>;
  const tag = [lang, lang.split("-")[0] ?? lang].find((one) => Object.hasOwn(variants, one));
  if (tag === undefined) return undefined;
  const variant = variants[tag];
  const text = Array.isArray(variant) && variant.every(isText) ? variant.join("") : variant;
  if (isText(text)) return text;
  throw new TypeError(
    `Cannot use the variant "${tag}" of cell "${id}": wanted a text or its lines`,
  );
}

const isText = (value: unknown): value is string => typeof value === "string";
