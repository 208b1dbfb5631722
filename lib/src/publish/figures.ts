import { escapeHtml, mapTags, parseAttributes, type Tag, withAttributes } from "./html.ts";
import type { Words } from "./words.ts";

/** HTML whose figures open their origin, and the distinct origins they open. */
export interface LinkedFigures {
  readonly html: string;
  readonly origins: readonly Origin[];
}

/** Where one or more figures come from. */
export interface Origin {
  readonly id: string;
  readonly text: string;
}

/** Makes each `<data title="…">` a button that opens the text of the title. */
export function linkFigures(html: string): LinkedFigures {
  const ids = new Map<string, string>();
  const open: boolean[] = [];
  const linked = mapTags(html, (tag) => {
    if (tag.name !== "data") return undefined;
    if (tag.closing) return open.pop() ? "</button></data>" : undefined;
    const opened = openFigure(tag, ids);
    open.push(opened !== undefined);
    return opened;
  });
  return {
    html: bindPunctuation(linked),
    origins: Array.from(ids, ([text, id]) => ({ id, text })),
  };
}

/**
 * Keeps brackets and punctuation on the line of the figure beside them: browsers let a line
 * break on either side of a button.
 */
const bindPunctuation = (html: string) =>
  html.replace(boundPattern, (bound, before: string, _, after: string) =>
    before || after ? `<span class="bound">${bound}</span>` : bound,
  );

const boundPattern =
  /([([“‘]*)(<data\b[^>]*><button\b[^>]*>(?:(?!<\/button>)[\s\S])*<\/button><\/data>)([.,;:!?)\]”’%]*)/g;

function openFigure(tag: Tag, ids: Map<string, string>): string | undefined {
  const { title = "", ...attributes } = parseAttributes(tag);
  const text = title.trim();
  if (!text) return undefined;
  const id = ids.get(text) ?? `o_${ids.size + 1}`;
  ids.set(text, id);
  return `${withAttributes(tag, attributes)}<button type="button" class="figure" aria-haspopup="dialog" popovertarget="${id}">`;
}

/** The origins as popovers: without JavaScript they open, and a browser too old shows them as notes. */
export const renderOrigins = (origins: readonly Origin[], words: Words) =>
  origins.map((origin) => renderOrigin(origin, words)).join("\n");

function renderOrigin({ id, text }: Origin, words: Words): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return `<div popover id="${id}" class="origin" role="dialog" aria-labelledby="${id}_h" tabindex="-1" autofocus>
<p class="origin-head" id="${id}_h">${escapeHtml(words.origin)}</p>
${lines.map(renderLine).join("\n")}
<button type="button" class="close" popovertarget="${id}" popovertargetaction="hide">${escapeHtml(words.close)}</button>
</div>`;
}

/** A line; one that begins with dots is set in by as many steps. */
function renderLine(line: string): string {
  const [dots = ""] = /^(?:· )*/.exec(line.trim()) ?? [];
  const level = dots.length / 2;
  const mark = level > 0 ? ` class="level-${Math.min(level, 3)}"` : "";
  return `<p${mark}>${linkAddresses(line.trim().slice(dots.length))}</p>`;
}

/** Every second part of the split text is an address. */
const linkAddresses = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map((part, n) => (n % 2 === 1 ? renderAddress(escapeHtml(part)) : escapeHtml(part)))
    .join("");

const renderAddress = (address: string) => `<a href="${address}" rel="noopener">${address}</a>`;
