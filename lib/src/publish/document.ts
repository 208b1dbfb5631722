import { createHash } from "node:crypto";
import { escapeHtml } from "../text/escape-html.ts";
import { loadFontStyles } from "./fonts.ts";
import { renderRunningFoot } from "./running-foot.ts";
import type { Words } from "./words.ts";

export interface DocumentParts {
  readonly lang: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Style rules besides the fonts. */
  readonly styles: string;
  /** Source of the inline script, if there is one. */
  readonly script?: string;
  readonly words: Words;
  /** Everything visible; the main part has the id `main`. */
  readonly body: string;
}

/** A whole HTML file that needs nothing but itself. */
export function renderDocument(parts: DocumentParts): string {
  const { lang, title, description, styles, script, words, body } = parts;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${toPolicy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ""}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
${loadFontStyles()}
${styles}${renderRunningFoot(title)}
</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
${body}
${script ? `<script>${script}</script>\n` : ""}</body>
</html>
`;
}

function toPolicy(script: string | undefined): string {
  const hash = script && createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    "img-src data:",
    "font-src data:",
    "style-src 'unsafe-inline'",
    `script-src ${hash ? `'sha256-${hash}'` : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
