import { escapeHtml, mapTags } from "./html.ts";
import type { Words } from "./words.ts";

/** Puts each table into a region that scrolls by itself, so that the page never does sideways. */
export function wrapTables(html: string, words: Words): string {
  let depth = 0;
  let count = 0;
  return mapTags(html, ({ name, closing, raw }) => {
    if (name !== "table") return undefined;
    if (closing) return --depth === 0 ? `${raw}</div>` : undefined;
    if (depth++ > 0) return undefined;
    const label = escapeHtml(`${words.table} ${++count}`);
    return `<div class="table" tabindex="0" role="region" aria-label="${label}">${raw}`;
  });
}
