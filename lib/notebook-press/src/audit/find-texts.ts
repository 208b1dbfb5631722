import { inflateRawSync } from "node:zlib";
import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as toText } from "hast-util-to-string";
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

type Surroundings = Omit<Place, "heading">;

/** Stands in a text where a figure or code does. */
export const gap = "\ufffc";

/**
 * Everything on a page that is read or looked at, in its order.
 * @param origins Ids of the elements that figures open.
 */
export function findTexts(root: Root, origins: ReadonlySet<string>) {
  const found = {
    texts: [] as PageText[],
    /** The elements `<data>`. */
    marks: [] as PageElement[],
    /** Pictures and other things without text. */
    opaque: [] as PageElement[],
    /** Scripts that hold data. */
    data: [] as PageElement[],
  };
  let heading = "";

  /** Reads a block: its text up to the next block in it is one stretch. */
  function readBlock(children: readonly RootContent[], place: Surroundings): void {
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
        const isInline = inlineNames.has(node.tagName);
        if (isMark(node)) {
          text += gap;
          marks.push(node);
        } else if (opaqueNames.has(node.tagName))
          found.opaque.push({ ...inside, heading, text: "", element: node });
        else if (isDataScript(node))
          found.data.push({ ...inside, heading, text: toData(node), element: node });
        else if (node.tagName === "br") text += " ";
        else if (isInline && inside.rule === place.rule) {
          // Each line of a text in a drawing is one of these.
          if (node.tagName === "tspan") text += " ";
          readInline(node.children);
        } else if (isInline || node.tagName === "code") {
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

  /** Reads what an element says in its attributes, and gives where its content stands. */
  function enter(element: Element, outside: Surroundings): Surroundings {
    const { id, lang } = element.properties;
    const inside: Surroundings = {
      kind: origins.has(String(id)) ? "origin" : toKind(element, outside.kind),
      lang: typeof lang === "string" ? lang : outside.lang,
      rule: outside.rule ?? (isDataScript(element) ? undefined : elementRules[element.tagName]),
      path: [...outside.path, element],
    };
    const kind = inside.kind === "title" ? "title" : "alt text";
    for (const text of listAttributeTexts(element))
      if (text.trim() !== "") found.texts.push({ ...inside, kind, heading, text: text.trim() });
    return inside;
  }

  readBlock(root.children, { kind: "prose", lang: "", rule: undefined, path: [] });
  return found;
}

/** Whether an element is a figure. */
export const isMark = ({ tagName }: Element) => tagName === "data";

/** Elements that stand within a line; a text goes on through them. */
const inlineNames = new Set(
  `a abbr b bdi bdo cite del dfn em i ins label mark q s small span strong sub sup time tspan u
    var`.split(/\s+/),
);

/** Elements that show what cannot be read as text. */
const opaqueNames = new Set("audio canvas embed iframe image img object video".split(" "));

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

export const hasClass = ({ properties }: Element, name: string) =>
  String(properties.className ?? properties.class ?? "")
    .split(/[\s,]+/)
    .includes(name);

const kinds: Readonly<Record<string, PlaceKind>> = {
  ...{ caption: "caption", figcaption: "caption", meta: "title", title: "title" },
  ...{ nav: "navigation", svg: "chart text", table: "table" },
};

/** What the text of an element stands in, inside something of a kind. */
function toKind(element: Element, outside: PlaceKind): PlaceKind {
  if (outside === "chart text" || outside === "origin") return outside;
  return isHeading(element) ? "heading" : (kinds[element.tagName] ?? outside);
}

/** Whether a script holds data instead of a program. */
const isDataScript = ({ tagName, properties }: Element) =>
  tagName === "script" && /json/i.test(String(properties.type ?? ""));

/** The text of a script, which may be packed; empty where that cannot be read. */
function toData(script: Element): string {
  const text = toText(script);
  if (script.properties.dataEncoding !== "deflate-raw base64") return text;
  try {
    return inflateRawSync(Buffer.from(text, "base64")).toString();
  } catch {
    return "";
  }
}

/** The rule that excepts everything in an element, by its name. */
const elementRules: Readonly<Record<string, string>> = {
  ...{ code: "code", kbd: "code", samp: "code", script: "code", style: "code", template: "code" },
  ...{ cite: "title", dfn: "definition" },
};

const attributeNames = [
  ...["alt", "ariaDescription", "ariaLabel", "ariaValueText", "label", "placeholder"],
  ...["summary", "title"],
] as const;

/** What an element says in its attributes, to whoever hears or points at it. */
function listAttributeTexts({ tagName, properties }: Element): readonly string[] {
  const { name, property, value, content } = properties;
  const isValued = ["button", "input", "meter", "option", "progress"].includes(tagName);
  const isDescription =
    tagName === "meta" && /description|title/i.test(String(name ?? property ?? ""));
  const named = attributeNames.map((attribute) => properties[attribute]);
  return [...named, isValued && value, isDescription && content].map((text) =>
    text === false ? "" : String(text ?? ""),
  );
}
