import type { FooterEntry, FooterText } from "../frame.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** The labelled lines at the end of a page as a list, under a rule; empty without lines. */
export const renderFooter = (entries: readonly FooterEntry[]): string =>
  entries.length === 0 ? "" : `---\n\n${entries.map(renderEntry).join("\n")}`;

function renderEntry({ label, value, href }: FooterEntry): string {
  const texts = typeof value === "string" ? [href ? { text: value, href } : value] : value;
  return `- **${escapeMarkdown(label)}:** ${texts.map(renderText).join("")}`;
}

function renderText(part: FooterText): string {
  if (typeof part === "string") return escapeMarkdown(part);
  const text = part.code ? `\`${part.text}\`` : escapeMarkdown(part.text);
  return part.href === undefined ? text : `[${text}](${part.href})`;
}
