import { inflateRawSync } from "node:zlib";
import type { Element } from "hast";
import { toString as toText } from "hast-util-to-string";
import type { PlaceKind } from "./types.ts";

/** Whether an element is a figure. */
export const isMark = ({ tagName }: Element) => tagName === "data";

/** Elements that stand within a line; a text goes on through them. */
const inlineNames = new Set(
  "a abbr b bdi bdo cite del dfn em i ins label mark q s small span strong sub sup time tspan u var".split(
    " ",
  ),
);

export const isInline = ({ tagName }: Element) => inlineNames.has(tagName);

/** Elements that show what cannot be read as text. */
const opaqueNames = new Set("audio canvas embed iframe image img object video".split(" "));

export const isOpaque = ({ tagName }: Element) => opaqueNames.has(tagName);

export const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

export const hasClass = ({ properties }: Element, name: string) =>
  String(properties.className ?? properties.class ?? "")
    .split(/[\s,]+/)
    .includes(name);

const kinds: Readonly<Record<string, PlaceKind>> = {
  caption: "caption",
  figcaption: "caption",
  meta: "title",
  nav: "navigation",
  svg: "chart text",
  table: "table",
  title: "title",
};

/** What the text of an element stands in, inside something of a kind. */
export function toKind(element: Element, outside: PlaceKind): PlaceKind {
  if (outside === "chart text" || outside === "origin") return outside;
  return isHeading(element) ? "heading" : (kinds[element.tagName] ?? outside);
}

/** Whether a script holds data instead of a program. */
export const isDataScript = ({ tagName, properties }: Element) =>
  tagName === "script" && /json/i.test(String(properties.type ?? ""));

/** The text of a script, which may be packed; empty where that cannot be read. */
export function toData(script: Element): string {
  const text = toText(script);
  if (script.properties.dataEncoding !== "deflate-raw base64") return text;
  try {
    return inflateRawSync(Buffer.from(text, "base64")).toString();
  } catch {
    return "";
  }
}

/** The rule that excepts everything in an element. */
export function findElementRule(element: Element): string | undefined {
  const { tagName } = element;
  if (isDataScript(element)) return undefined;
  if (["code", "kbd", "samp", "script", "style", "template"].includes(tagName)) return "code";
  if (tagName === "cite") return "title";
  return tagName === "dfn" ? "definition" : undefined;
}

const attributeNames = [
  ...["alt", "ariaDescription", "ariaLabel", "ariaValueText", "label", "placeholder"],
  ...["summary", "title"],
] as const;

/** What an element says in its attributes, to whoever hears or points at it. */
export function listAttributeTexts({ tagName, properties }: Element): readonly string[] {
  const named = attributeNames.flatMap((name) => properties[name] ?? []).map(String);
  if (["button", "input", "meter", "option", "progress"].includes(tagName))
    return [...named, String(properties.value ?? "")];
  const isDescription = /description|title/i.test(
    String(properties.name ?? properties.property ?? ""),
  );
  return tagName === "meta" && isDescription ? [...named, String(properties.content ?? "")] : named;
}
