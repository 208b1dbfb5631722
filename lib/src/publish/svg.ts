import {
  type Attributes,
  mapStyles,
  mapTags,
  parseAttributes,
  type Tag,
  withAttributes,
} from "./html.ts";

export interface SvgOptions {
  /** Put before every id, so that two drawings on one page do not share clip paths. */
  readonly prefix: string;
  /** What the drawing says; used where it does not say it itself. */
  readonly label: string;
}

/** An SVG file as an element of a page: ids of its own, as wide as there is room, named for screen readers. */
export function embedSvg(svg: string, { prefix, label }: SvgOptions): string {
  const element = svg.slice(Math.max(0, svg.search(/<svg\b/i))).trim();
  let isRoot = true;
  return mapTags(scopeIds(element, prefix), (tag) => {
    if (!isRoot) return undefined;
    isRoot = false;
    return withAttributes(tag, toRoot(parseAttributes(tag), label));
  });
}

function toRoot(attributes: Attributes, label: string): Attributes {
  const { width = "", height = "" } = attributes;
  const size = [width, height].map(Number.parseFloat);
  const named = "aria-label" in attributes || "aria-labelledby" in attributes;
  return {
    ...attributes,
    ...(!("viewBox" in attributes) &&
      size.every(Number.isFinite) && { viewBox: `0 0 ${size.join(" ")}` }),
    ...(!("role" in attributes) && { role: "img" }),
    ...(!named && { "aria-label": label }),
  };
}

function scopeIds(svg: string, prefix: string): string {
  const ids = findIds(svg);
  if (ids.size === 0) return svg;
  const scope = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  const references = (text: string) => text.replace(/#([\w:.-]+)/g, (_, id) => `#${scope(id)}`);
  return mapStyles(
    mapTags(svg, (tag) => scopeTag(tag, scope, references)),
    references,
  );
}

function scopeTag(tag: Tag, scope: (id: string) => string, references: (text: string) => string) {
  if (tag.closing || !/\bid=|#|aria-(labelled|described)by/.test(tag.raw)) return undefined;
  const entries = Object.entries(parseAttributes(tag)).map(([key, value]) => {
    if (key === "id") return [key, scope(value)];
    if (/^aria-(labelled|described)by$/.test(key))
      return [key, value.split(/\s+/).map(scope).join(" ")];
    return [key, /href$/.test(key) || value.includes("url(") ? references(value) : value];
  });
  return withAttributes(tag, Object.fromEntries(entries));
}

function findIds(svg: string): ReadonlySet<string> {
  const ids = new Set<string>();
  mapTags(svg, (tag) => {
    const { id } = tag.closing ? {} : parseAttributes(tag);
    if (id) ids.add(id);
    return undefined;
  });
  return ids;
}
