import type { Root } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { escapeHtml } from "../text/escape-html.ts";
import { toPlainText } from "./html-tree.ts";
import type { Words } from "./words.ts";

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** Gives every heading of a tree an id, and those below the title a link to themselves. */
export function anchorHeadings(tree: Root, words: Words): readonly Heading[] {
  const taken = new Set(["main"]);
  const headings: Heading[] = [];
  visit(tree, "element", (element) => {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
    if (level === 0) return;
    const text = toPlainText(element);
    const id = takeId(String(element.properties.id || toSlug(text)), taken);
    headings.push({ level, id, text });
    element.properties.id = id;
    if (level === 1) return;
    const link = h("a.anchor", { href: `#${id}`, ariaLabel: `${words.anchor}: ${text}` }, "#");
    element.children.push({ type: "text", value: " " }, link);
  });
  return headings;
}

function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

// Only letters, digits and hyphens: ids with other signs are free for the rest of the page.
const toSlug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "") || "section";

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
