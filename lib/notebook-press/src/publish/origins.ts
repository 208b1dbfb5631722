import type { Origin } from "../origins/origin.ts";
import { packedId, packOrigins } from "../origins/pack-origins.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { renderData } from "./render-data.ts";
import { escapeCss } from "./styles/styles.ts";
import type { Words } from "./words.ts";

/** Where one or more figures come from. */
export interface OpenedOrigin {
  readonly id: string;
  readonly text: string;
  /** Undefined where marks say it only as text. */
  readonly origin?: Origin | undefined;
}

/** The origins as data, for programs that read the page; empty where all of them are only text. */
export function renderOriginsData(opened: readonly OpenedOrigin[]): string {
  const known = opened.flatMap(({ id, origin }) => (origin ? [[id, origin] as const] : []));
  if (known.length === 0) return "";
  const json = JSON.stringify(packOrigins(new Map(known)));
  return renderData(json, { id: packedId, isPacked: json.length > longest });
}

/** More characters than this, as of all figures of all years, would be felt in a mail. */
const longest = 30_000;

/**
 * The origins as popovers, which open without JavaScript; on paper, and in a browser too old,
 * they are notes under a heading. The note of an origin has the number that it has in the list.
 */
export function renderOrigins(origins: readonly OpenedOrigin[], words: Words): string {
  if (origins.length === 0) return "";
  const notes = origins.map((origin) => renderOrigin(origin, words)).join("\n");
  const name = escapeHtml(words.origin);
  // The head of each is written by the styles, from the one text that names them all.
  const head = escapeHtml(`--head:"${escapeCss(words.origin)}"`);
  return `<section class="origins">
<h2>${escapeHtml(words.origins)}</h2>
<p id="origin_name" hidden>${name}</p>
<div class="notes" style="${head}">
${notes}
</div>
</section>`;
}

/**
 * The origins of a table that prints them in its columns: without heads and buttons, of which
 * hundreds would weigh, and not on paper. They close like the others: with Escape, or by a click
 * anywhere else.
 */
export function renderBriefOrigins(origins: readonly OpenedOrigin[], words: Words): string {
  if (origins.length === 0) return "";
  const name = `<p id="origin" hidden>${escapeHtml(words.origin)}</p>`;
  return `<div class="brief">\n${[name, ...origins.map(renderBrief)].join("\n")}\n</div>`;
}

const renderBrief = ({ id, text }: OpenedOrigin) =>
  `<div popover id="${id}" class="origin" role="dialog" aria-labelledby="origin" tabindex="-1" autofocus>${toLines(text).map(renderLine).join("")}</div>`;

function renderOrigin({ id, text }: OpenedOrigin, words: Words): string {
  const lines = toLines(text).map(renderLine).join("");
  const close = `<button class="close" popovertarget="${id}">${escapeHtml(words.close)}</button>`;
  return `<div popover id="${id}" class="origin" role="dialog" aria-labelledby="origin_name" tabindex="-1" autofocus>${lines}${close}</div>`;
}

const toLines = (text: string) => text.split(/\r?\n/).filter((line) => line.trim());

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
