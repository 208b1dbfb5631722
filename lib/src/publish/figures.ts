import type { Parents, Root, RootContent } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { toElement } from "./html-tree.ts";
import type { Origin } from "./origins.ts";

/** Makes each `<data title="…">` a button that opens the text of the title; gives the distinct texts. */
export function linkFigures(tree: Root): readonly Origin[] {
  const ids = new Map<string, string>();
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "data" || !parent || index === undefined) return undefined;
    const { title, ...properties } = element.properties;
    const text = String(title ?? "").trim();
    if (!text) return undefined;
    const id = ids.get(text) ?? `o_${ids.size + 1}`;
    ids.set(text, id);
    element.properties = properties;
    element.children = [toElement("button", toButton(id), element.children)];
    bindPunctuation(parent, index);
    return SKIP;
  });
  return Array.from(ids, ([text, id]) => ({ id, text }));
}

const toButton = (id: string) => ({
  type: "button",
  className: ["figure"],
  ariaHasPopup: "dialog",
  popoverTarget: id,
});

/**
 * Keeps brackets and punctuation on the line of the figure beside them: browsers let a line
 * break on either side of a button.
 */
function bindPunctuation({ children }: Parents, index: number): void {
  const figure = children[index];
  const before = takeText(children[index - 1], /[([“‘]+$/);
  const after = takeText(children[index + 1], /^[.,;:!?)\]”’%]+/);
  if (figure?.type === "element" && (before || after))
    children[index] = toElement("span", { className: ["bound"] }, [before, figure, after]);
}

/** Takes what matches out of a text. */
function takeText(node: RootContent | undefined, pattern: RegExp): string {
  if (node?.type !== "text") return "";
  const [taken = ""] = pattern.exec(node.value) ?? [];
  node.value = node.value.replace(pattern, "");
  return taken;
}
