import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";

/** Taken out with all that stands in them. */
const runs = new Set("script object applet noscript template".split(" "));
/** Taken out or made a link; what stands in them stays. A `plaintext` would take in the whole page. */
const embeds = new Set(
  "link meta base iframe frame embed video audio source track plaintext".split(" "),
);
const loaders = new Set("src poster background ping formaction action".split(" "));

/**
 * Takes out of a tree what would run or load something else, since one file must suffice:
 * a picture, film or frame that lies elsewhere becomes a link to it.
 */
export function keepSelfContained(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || node.type === "root") return undefined;
    const replacement = findReplacement(node);
    if (replacement) {
      parent.children.splice(index, 1, ...replacement);
      return [SKIP, index];
    }
    if (node.type === "element") node.properties = sealProperties(node);
    if (node.type === "text" && "tagName" in parent && parent.tagName === "style")
      node.value = sealCss(node.value);
    return undefined;
  });
}

/** What takes the place of a node that cannot stay. */
function findReplacement(node: RootContent): readonly ElementContent[] | undefined {
  if (node.type === "comment") return [];
  if (node.type !== "element") return undefined;
  const { tagName, properties, children } = node;
  if (runs.has(tagName)) return [];
  const isEmbed = embeds.has(tagName);
  const { src, alt } = properties;
  const link =
    (isEmbed || tagName === "img") && src && !isInside(String(src))
      ? [h("a", { href: src, rel: ["noopener"] }, String(alt || src))]
      : [];
  // What stands in a frame is source text that no browser shows.
  if (isEmbed) return tagName === "iframe" ? link : [...link, ...children];
  return link.length > 0 ? link : undefined;
}

function sealProperties({ tagName, properties }: Element): Properties {
  const kept = Object.entries(properties)
    .filter(([key, value]) => !isRefused(tagName, key.toLowerCase(), String(value)))
    .map(([key, value]) => [key, key === "style" ? sealCss(String(value)) : value]);
  const isExternal = tagName === "a" && /^(https?:)?\/\//i.test(String(properties.href ?? ""));
  return { ...Object.fromEntries(kept), ...(isExternal && { rel: ["noopener"] }) };
}

function isRefused(tagName: string, key: string, value: string): boolean {
  // Of a list of addresses a browser may take any.
  if (/^on|^srcset$/.test(key) || /^\s*javascript:/i.test(value)) return true;
  if (loaders.has(key)) return !isInside(value);
  return /^(xlink)?href$/.test(key) && tagName !== "a" && tagName !== "area" && !isInside(value);
}

const isInside = (address: string) => /^\s*(data:|#)/i.test(address);

/** A sheet is written as it is, and one within SVG is read as markup: no tag may begin in it. */
const sealCss = (css: string) =>
  css
    .replace(/@import\b[^;]*;?/gi, "")
    .replace(/url\(\s*(["']?)(?!["']?\s*(?:data:|#))[^)]*\)/gi, "none")
    .replace(/<(?=[a-z/!?])/gi, "\\3c ");
