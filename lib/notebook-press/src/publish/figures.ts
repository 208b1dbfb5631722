import type { Parents, Root, RootContent } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { toElement } from "./html-tree.ts";
import type { Origin } from "./origins.ts";

/**
 * Makes each `<data title="…">` a button that opens the text of the title, and gives it the
 * number of its note on paper; gives the distinct texts.
 */
export function linkFigures(tree: Root): readonly Origin[] {
  const numbers = new Map<string, number>();
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "data" || !parent || index === undefined) return undefined;
    const { title, ...properties } = element.properties;
    const text = String(title ?? "").trim();
    if (!text) return undefined;
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    element.properties = properties;
    element.children = [
      toElement("button", toButton(toId(number)), element.children),
      toNoteMark(number),
    ];
    bindPunctuation(parent, index);
    return SKIP;
  });
  return Array.from(numbers, ([text, number]) => ({ id: toId(number), text }));
}

const toId = (number: number) => `o_${number}`;

/**
 * Leads to the note on paper, where nothing opens. Styles write its number, so that on a screen
 * there is no text that would be copied or read with the figure.
 */
const toNoteMark = (number: number) =>
  toElement("a", { className: ["note"], href: `#${toId(number)}`, dataNote: `${number}` });

/** Without a type: there is no form that it could send. */
const toButton = (id: string) => ({
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
