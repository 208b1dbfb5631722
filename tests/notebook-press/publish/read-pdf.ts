import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says: its texts page by page, its outline, and what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      const words = items.map((item) => ("str" in item ? item.str : ""));
      return words.join(" ").replace(/\s+/g, " ");
    }),
  );
  const outline: readonly { title: string }[] = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  const said = info as Readonly<Record<string, string>>;
  await loading.destroy();
  return { pages, text: pages.join("\n"), outline: outline.map(({ title }) => title), info: said };
}
