import { escapeHtml } from "../text/escape-html.ts";

export { escapeHtml };

/** A tag of HTML or SVG, as written. */
export interface Tag {
  /** From `<` to `>`. */
  readonly raw: string;
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
}

/** Attributes of a tag, decoded, in the order written. */
export type Attributes = Readonly<Record<string, string>>;

const tagPattern = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g;

/** Rewrites each tag of a piece of HTML; those for which `replace` gives nothing stay as they are. */
export function mapTags(html: string, replace: (tag: Tag) => string | undefined): string {
  return html.replace(tagPattern, (raw: string, slash: string, name: string | undefined) => {
    if (name === undefined) return raw;
    return replace({ raw, name: name.toLowerCase(), closing: slash === "/" }) ?? raw;
  });
}

/** Rewrites the style sheets within a piece of HTML. */
export const mapStyles = (html: string, replace: (css: string) => string): string =>
  html.replace(stylePattern, (_, open, css, close) => open + replace(css) + close);

const stylePattern = /(<style\b[^>]*>)([\s\S]*?)(<\/style)/gi;

export function parseAttributes({ raw, name }: Tag): Attributes {
  const found = raw.slice(name.length + 1, -1).matchAll(attributePattern);
  return Object.fromEntries(
    Array.from(found, ([, key = "", value = ""]) => [key, decodeHtml(unquote(value))]),
  );
}

/** The opening tag with other attributes; keeps the spelling of the name and a closing slash. */
export function withAttributes({ raw, name }: Tag, attributes: Attributes): string {
  const spelled = raw.slice(1, name.length + 1);
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${spelled}${written.join("")}${raw.endsWith("/>") ? "/>" : ">"}`;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Resolves character references by number and the few names that writers of HTML produce. */
export function decodeHtml(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (raw, hex, decimal, name) => {
    if (name) return entities[name] ?? raw;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : raw;
  });
}

/** The words of a piece of HTML, without its tags. */
export const toPlainText = (html: string) =>
  decodeHtml(mapTags(html, () => ""))
    .replace(/\s+/g, " ")
    .trim();

const unquote = (value: string) => (/^["']/.test(value) ? value.slice(1, -1) : value);
