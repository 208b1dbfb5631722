import { escapeHtml, mapTags, toPlainText } from "./html.ts";
import type { Words } from "./words.ts";

/**
 * Puts each table into a region that scrolls by itself, so that the page never does
 * sideways. The region has the name of the table's caption, or a number.
 */
export function wrapTables(html: string, words: Words): string {
  const captions = findCaptions(html);
  let depth = 0;
  let count = 0;
  let at = 0;
  return mapTags(html, ({ name, closing, raw }) => {
    if (name !== "table") return undefined;
    if (closing) return --depth === 0 ? `${raw}</div>` : undefined;
    const caption = captions[at++];
    if (depth++ > 0) return undefined;
    const label = escapeHtml(caption || `${words.table} ${++count}`);
    return `<div class="table" tabindex="0" role="region" aria-label="${label}">${raw}`;
  });
}

/** The caption of each table, in the order of the opening tags; empty where there is none. */
const findCaptions = (html: string) =>
  Array.from(html.matchAll(captionPattern), ([, caption = ""]) => toPlainText(caption));

const captionPattern = /<table\b[^>]*>(?:\s*<caption\b[^>]*>([\s\S]*?)<\/caption>)?/gi;
