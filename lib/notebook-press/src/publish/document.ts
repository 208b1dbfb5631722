import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { escapeHtml } from "../text/escape-html.ts";
import { escapeCss } from "./styles/styles.ts";
import type { Words } from "./words.ts";

interface DocumentParts {
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
  fonts ??= [400, 600].map(renderFace).join("\n");
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
${fonts}
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

/** The style rule that puts a title and the number of the page at the foot of each sheet of paper. */
export const renderRunningFoot = (title: string): string =>
  `@page{@bottom-left{${foot};content:"${escapeCss(title)}"}@bottom-right{${foot};content:counter(page) " / " counter(pages)}}`;

const foot = "font:400 8pt Inter,sans-serif;color:#57606a";

let fonts: string | undefined;

/** The style rule that carries Inter inside the page. */
function renderFace(weight: number): string {
  const file = `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  const font = readFileSync(createRequire(import.meta.url).resolve(file), "base64");
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${font}) format("woff2")}`;
}

const programs = new Map<string, string>();

/** The source of a program that runs in a page, as the build of the library has bundled it. */
export function loadProgram(name: "page" | "charts" | "search"): string {
  // In the package's build, since the bundle is never beside the sources.
  const file = new URL(`../../dist/browser/${name}.js`, import.meta.url);
  const program =
    programs.get(name) ??
    // What looks like the end of a script would end it.
    readFileSync(file, "utf8").replace(/<(?=\/script|!--)/gi, "\\x3C");
  programs.set(name, program);
  return program;
}
