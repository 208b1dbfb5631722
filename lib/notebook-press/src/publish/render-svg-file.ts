import { escapeHtml } from "../text/escape-html.ts";

/** A drawing as a file of its own: on a white ground, and named for those who do not see it. */
export function renderSvgFile(svg: string, label: string): string {
  const ground = '<rect width="100%" height="100%" fill="white"/>';
  return svg
    .trim()
    .replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
      const name = / aria-label=/.test(attributes)
        ? ""
        : ` role="img" aria-label="${escapeHtml(label)}"`;
      return `<svg${attributes}${name}>${ground}`;
    })
    .concat("\n");
}
