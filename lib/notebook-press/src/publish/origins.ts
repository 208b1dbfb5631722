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
  const notes = origins.map((origin) => renderOrigin(origin, "origin_name", words.close));
  const name = escapeHtml(words.origin);
  // The head of each is written by the styles, from the one text that names them all.
  const head = escapeHtml(`--head:"${escapeCss(words.origin)}"`);
  return `<section class="origins">
<h2>${escapeHtml(words.origins)}</h2>
<p id="origin_name" hidden>${name}</p>
<div class="notes" style="${head}">
${notes.join("\n")}
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
  const notes = origins.map((origin) => renderOrigin(origin, "origin"));
  return `<div class="brief">\n${[name, ...notes].join("\n")}\n</div>`;
}

/** @param name Id of what names it. */
function renderOrigin({ id, text }: OpenedOrigin, name: string, close?: string): string {
  const lines = text.split(/\r?\n/).map((line) => renderLine(line.trim()));
  const button =
    close && `<button class="close" popovertarget="${id}">${escapeHtml(close)}</button>`;
  return `<div popover id="${id}" class="origin" role="dialog" aria-labelledby="${name}" tabindex="-1" autofocus>${lines.join("")}${button ?? ""}</div>`;
}

/** A line; one that begins with dots is set in by as many steps. */
function renderLine(line: string): string {
  if (line === "") return "";
  const [dots = ""] = /^(?:· )*/.exec(line) ?? [];
  const level = dots.length / 2;
  const mark = level > 0 ? ` class="level-${Math.min(level, 3)}"` : "";
  return `<p${mark}>${linkAddresses(line.slice(dots.length))}</p>`;
}

/** Every second part of the split text is an address. */
const linkAddresses = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map(escapeHtml)
    .map((part, n) => (n % 2 === 1 ? `<a href="${part}" rel="noopener">${part}</a>` : part))
    .join("");
