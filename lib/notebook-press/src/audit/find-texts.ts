import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as toText } from "hast-util-to-string";
import {
  findElementRule,
  isDataScript,
  isHeading,
  isInline,
  isMark,
  isOpaque,
  listAttributeTexts,
  toData,
  toKind,
} from "./elements.ts";
import type { PlaceKind } from "./types.ts";

/** Where something stands on a page. */
export interface Place {
  readonly kind: PlaceKind;
  /** The heading above it; empty above the first one. */
  readonly heading: string;
  /** The nearest `lang` attribute; empty if there is none. */
  readonly lang: string;
  /** The rule that excepts all that stands there, if there is one. */
  readonly rule: string | undefined;
  /** What it stands in, from the outermost element. */
  readonly path: readonly Element[];
}

/** A stretch of text that is read in one go. */
export interface PageText extends Place {
  /** What is read; `gap` stands for a figure or for code in it. */
  readonly text: string;
}

/** An element of a page, such as a figure or a picture, with the text around it. */
export interface PageElement extends PageText {
  readonly element: Element;
}

/** Everything on a page that is read or looked at, in its order. */
export interface PageTexts {
  readonly texts: readonly PageText[];
  /** The elements `<data>`. */
  readonly marks: readonly PageElement[];
  /** Pictures and other things without text. */
  readonly opaque: readonly PageElement[];
  /** Scripts that hold data. */
  readonly data: readonly PageElement[];
}

/** Stands in a text where a figure or code does. */
export const gap = "\ufffc";

/** @param origins Ids of the elements that figures open. */
export function findTexts(root: Root, origins: ReadonlySet<string>): PageTexts {
  const found = {
    texts: [] as PageText[],
    marks: [] as PageElement[],
    opaque: [] as PageElement[],
    data: [] as PageElement[],
  };
  let heading = "";

  /** Reads a block: its text up to the next block in it is one stretch. */
  function readBlock(children: readonly RootContent[], place: Omit<Place, "heading">): void {
    let text = "";
    let marks: Element[] = [];
    const flush = () => {
      const here = { ...place, heading, text: text.replace(/[ \t\r\n\f]+/g, " ").trim() };
      if (here.text !== "" && here.text !== gap && here.rule !== "code") found.texts.push(here);
      found.marks.push(...marks.map((element) => ({ ...here, element })));
      [text, marks] = ["", []];
    };
    const readInline = (nodes: readonly (RootContent | ElementContent)[]) => {
      for (const node of nodes) {
        if (node.type === "text") text += node.value;
        if (node.type !== "element") continue;
        const inside = enter(node, place);
        readAttributes(node, inside);
        if (isMark(node)) {
          text += gap;
          marks.push(node);
        } else if (isOpaque(node))
          found.opaque.push({ ...inside, heading, text: "", element: node });
        else if (isDataScript(node))
          found.data.push({ ...inside, heading, text: toData(node), element: node });
        else if (node.tagName === "br") text += " ";
        else if (isInline(node) && inside.rule === place.rule) {
          // Each line of a text in a drawing is one of these.
          if (node.tagName === "tspan") text += " ";
          readInline(node.children);
        } else if (isInline(node) || node.tagName === "code") {
          text += gap;
          readBlock(node.children, inside);
        } else {
          flush();
          if (isHeading(node)) heading = toText(node).replace(/\s*#?\s*$/, "");
          readBlock(node.children, inside);
        }
      }
    };
    readInline(children);
    flush();
  }

  function readAttributes(element: Element, place: Omit<Place, "heading">): void {
    const kind = place.kind === "title" ? "title" : "alt text";
    for (const text of listAttributeTexts(element))
      if (text.trim() !== "") found.texts.push({ ...place, kind, heading, text: text.trim() });
  }

  function enter(element: Element, outside: Omit<Place, "heading">): Omit<Place, "heading"> {
    const { id, lang } = element.properties;
    return {
      kind: origins.has(String(id)) ? "origin" : toKind(element, outside.kind),
      lang: typeof lang === "string" ? lang : outside.lang,
      rule: outside.rule ?? findElementRule(element),
      path: [...outside.path, element],
    };
  }

  readBlock(root.children, { kind: "prose", lang: "", rule: undefined, path: [] });
  return found;
}
