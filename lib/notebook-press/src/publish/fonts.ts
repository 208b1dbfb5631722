import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The style rules that carry Inter, regular and semibold, inside the page. */
export function loadFontStyles(): string {
  styles ??= [400, 600].map(renderFace).join("\n");
  return styles;
}

let styles: string | undefined;

function renderFace(weight: number): string {
  const file = `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  const font = readFileSync(createRequire(import.meta.url).resolve(file), "base64");
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${font}) format("woff2")}`;
}
