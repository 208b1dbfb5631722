import type { Parents, Root, RootContent } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { maybeParseOrigin } from "../origins/origin.ts";
import { describeOrigin } from "./describe-origin.ts";
import type { OpenedOrigin } from "./origins.ts";
import type { Words } from "./words.ts";

/**
 * Makes each `<data>` that has its origin as JSON, or a title, a button that opens it, and gives
 * it the number of its note on paper; gives what they open, each once.
 */
export function linkFigures(tree: Root, words: Words): readonly OpenedOrigin[] {
  const opened = new Map<string, OpenedOrigin>();
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "data" || !parent || index === undefined) return undefined;
    const { title, dataOrigin, ...properties } = element.properties;
    const origin = maybeParseOrigin(dataOrigin);
    const text = origin ? describeOrigin(origin, words) : String(title ?? "").trim();
    if (!text) return undefined;
    const key = origin ? JSON.stringify(origin) : text;
    const id = opened.get(key)?.id ?? `o_${opened.size + 1}`;
    opened.set(key, { id, text, origin });
    element.properties = properties;
    // Without a type: there is no form that it could send.
    const button = h("button.figure", { ariaHasPopup: "dialog", popoverTarget: id });
    button.children = element.children;
    // Leads to the note on paper, where nothing opens. Styles write its number, so that on a screen
    // there is no text that would be copied or read with the figure.
    const note = h("a.note", { href: `#${id}`, dataNote: id.slice("o_".length) });
    element.children = [button, note];
    bindPunctuation(parent, index);
    return SKIP;
  });
  return [...opened.values()];
}

/**
 * Keeps brackets and punctuation on the line of the figure beside them: browsers let a line
 * break on either side of a button.
 */
function bindPunctuation({ children }: Parents, index: number): void {
  const figure = children[index];
  const before = takeText(children[index - 1], /[([“‘]+$/);
  const after = takeText(children[index + 1], /^[.,;:!?)\]”’%]+/);
  if (figure?.type === "element" && (before || after))
    children[index] = h("span.bound", before, figure, after);
}

/** Takes what matches out of a text. */
function takeText(node: RootContent | undefined, pattern: RegExp): string {
  if (node?.type !== "text") return "";
  const [taken = ""] = pattern.exec(node.value) ?? [];
  node.value = node.value.replace(pattern, "");
  return taken;
}
