import {
  type Attributes,
  escapeHtml,
  mapStyles,
  mapTags,
  parseAttributes,
  type Tag,
  withAttributes,
} from "./html.ts";

const runs = /<(script|object|applet|noscript)\b[\s\S]*?<\/\1\s*>/gi;
const embeds = toSet(
  "script object applet link meta base iframe frame embed video audio source track",
);
const loaders = toSet("src srcset poster background ping formaction action");

/**
 * Takes out of a piece of HTML what would run or load something else, since one file must suffice:
 * a picture, film or frame that lies elsewhere becomes a link to it.
 */
export function keepSelfContained(html: string): string {
  return mapTags(mapStyles(html.replace(runs, ""), sealCss), sealTag);
}

function sealTag(tag: Tag): string | undefined {
  const isEmbed = embeds.has(tag.name);
  if (tag.closing) return isEmbed ? "" : undefined;
  const attributes = parseAttributes(tag);
  const { src, alt } = attributes;
  if ((isEmbed || tag.name === "img") && src && !isInside(src)) return renderLink(src, alt || src);
  if (isEmbed) return "";
  const sealed = sealAttributes(tag, attributes);
  return sealed && withAttributes(tag, sealed);
}

function sealAttributes({ name }: Tag, attributes: Attributes): Attributes | undefined {
  const entries = Object.entries(attributes);
  const kept = entries
    .filter(([key, value]) => !isRefused(name, key.toLowerCase(), value))
    .map(([key, value]) => [key, key === "style" ? sealCss(value) : value]);
  const external = name === "a" && /^(https?:)?\/\//i.test(attributes.href ?? "");
  if (external) kept.push(["rel", "noopener"]);
  const changed =
    external || entries.some(([key, value], n) => kept[n]?.[0] !== key || kept[n]?.[1] !== value);
  return changed ? Object.fromEntries(kept) : undefined;
}

function isRefused(name: string, key: string, value: string): boolean {
  if (/^on/.test(key)) return true;
  if (loaders.has(key)) return !isInside(value);
  return /^(xlink:)?href$/.test(key) && name !== "a" && name !== "area" && !isInside(value);
}

const isInside = (address: string) => /^\s*(data:|#)/i.test(address);

const sealCss = (css: string) =>
  css
    .replace(/@import\b[^;]*;?/gi, "")
    .replace(/url\(\s*(["']?)(?!["']?\s*(?:data:|#))[^)]*\)/gi, "none");

const renderLink = (href: string, text: string) =>
  `<a href="${escapeHtml(href)}" rel="noopener">${escapeHtml(text)}</a>`;

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
