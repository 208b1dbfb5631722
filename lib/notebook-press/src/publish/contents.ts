import { escapeHtml } from "../text/escape-html.ts";
import type { Heading } from "./headings.ts";
import type { Words } from "./words.ts";

/**
 * The table of contents, twice: at the side and folded above the text. A style sheet shows one
 * of them, because no element can be folded on a narrow screen only without a script.
 */
export function renderContents(headings: readonly Heading[], words: Words): string {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 2) return "";
  const name = escapeHtml(words.contents);
  const items = sections.map(
    ({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
  );
  const list = `<ol>\n${items.join("\n")}\n</ol>`;
  return `<nav class="contents" aria-label="${name}"><p class="mark">${name}</p>${list}</nav>
<details class="contents"><summary>${name}</summary><nav aria-label="${name}">${list}</nav></details>`;
}
