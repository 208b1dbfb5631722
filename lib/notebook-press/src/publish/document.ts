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
  /** Sources of inline scripts, in order. */
  readonly scripts?: readonly string[];
  readonly words: Words;
  /** Everything visible; the main part has the id `main`. */
  readonly body: string;
}

/** A whole HTML file that needs nothing but itself. */
export function renderDocument(parts: DocumentParts): string {
  const { lang, title, description, styles, scripts = [], words, body } = parts;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${toPolicy([themeScript, ...scripts])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ""}<title>${escapeHtml(title)}</title>
<script>${themeScript}</script>
<link rel="icon" href="data:,">
<style>
${loadFontStyles()}
${styles}${renderRunningFoot(title)}
</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
${body}
${scripts.map((script) => `<script>${script}</script>\n`).join("")}</body>
</html>
`;
}

/**
 * Before the page is drawn: a dark page that begins light would flash, and what only a script can
 * do would push the text down when it appears.
 */
const themeScript =
  '{const page=document.documentElement;page.classList.add("script");try{const theme=localStorage.getItem("theme");if(theme)page.dataset.theme=theme}catch{}}';

function toPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    "img-src data:",
    "font-src data:",
    "style-src 'unsafe-inline'",
    `script-src ${hashes.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
