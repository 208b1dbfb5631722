import type { Element, ElementContent, RootContent } from "hast";
import { toString as toText } from "hast-util-to-string";
import { cleanText } from "../../document/clean-text.ts";
import { type DocumentLine, type Group, splitGroups, toLine } from "../../document/document.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { groupTiles } from "./group-tiles.ts";
import { isShown } from "./is-shown.ts";
import { toDefinitionGroups, toListGroups } from "./lists.ts";
import { toTableGroups } from "./tables.ts";
import { inlineNames, toInlineGroups } from "./to-inline-groups.ts";

type Node = ElementContent | RootContent;

/** The groups of lines that nodes show, one below the other. */
export function toGroups(nodes: readonly Node[]): readonly Group[] {
  const parts: { groups: readonly Group[]; isLeaf: boolean }[] = [];
  let inline: Node[] = [];
  const flush = () => {
    parts.push({ groups: toLeafGroups(inline), isLeaf: true });
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) inline.push(node);
    else if (node.type === "element") {
      flush();
      const isLeaf = node.children.every(isInline);
      if (isShown(node)) parts.push({ groups: toBlockGroups(node), isLeaf });
    }
  }
  flush();
  const kept = parts.filter(({ groups }) => groups.length > 0);
  return groupTiles(
    kept.flatMap(({ groups }) => groups),
    kept.every(({ isLeaf }) => isLeaf),
  );
}

function isInline(node: Node): boolean {
  if (node.type !== "element") return node.type === "text";
  return inlineNames.has(node.tagName) && node.children.every(isInline);
}

/** Text without blocks; a number beside its label, each in an element, are lines of a tile. */
function toLeafGroups(inline: readonly Node[]): readonly Group[] {
  const filled = inline.filter(
    (node) => "children" in node || ("value" in node && node.value.trim() !== ""),
  );
  const isTile =
    filled.length > 1 &&
    filled.every(
      (node) => node.type === "element" && /^(?:span|strong|b|em|small|big)$/.test(node.tagName),
    ) &&
    filled.some((node) => node.type === "element" && isNumberLine(toText(node).trim()));
  if (!isTile) return toInlineGroups(inline, "text");
  return [filled.flatMap((node) => toInlineGroups([node], "text").flat())];
}

function toBlockGroups(element: Element): readonly Group[] {
  const { tagName, children } = element;
  if (/^h[1-6]$/.test(tagName)) return toHeadingGroups(element);
  if (tagName === "table") return toTableGroups(element, toGroups);
  if (/^(?:ul|ol|menu)$/.test(tagName)) return toListGroups(element, toGroups);
  if (tagName === "dl") return toDefinitionGroups(element, toGroups);
  if (tagName === "svg") return toDrawingGroups(element);
  if (tagName === "pre") return toPreformattedGroups(element);
  return isPageEdge(element) ? toGroups(children).map(toMargin) : toGroups(children);
}

/** Heads and feet of parts are turned into plain blocks before. */
const isPageEdge = ({ tagName, properties: { role } }: Element) =>
  /^(?:header|footer)$/.test(tagName) || /^(?:banner|contentinfo)$/.test(String(role ?? ""));

const toMargin = (group: Group): Group =>
  group.map((line) => (line.kind === "heading" ? line : { ...line, kind: "margin" }));

function toHeadingGroups({ children }: Element): readonly Group[] {
  return toInlineGroups(children, "heading").map((group) =>
    group.map((line) => (isNumberLine(line.text) ? { ...line, kind: "text" as const } : line)),
  );
}

/** Each text of a drawing as a line. */
function toDrawingGroups(element: Element): readonly Group[] {
  const lines = element.children.flatMap((child): readonly DocumentLine[] => {
    if (child.type !== "element" || !isShown(child)) return [];
    if (child.tagName !== "text") return toDrawingGroups(child).flat();
    const isParted = child.children.some((part) => part.type === "element" && isOwnLine(part));
    const pieces = isParted ? child.children.map((part) => [part]) : [child.children];
    return pieces.flatMap((piece) => toInlineGroups(piece, "text").flat());
  });
  return [lines];
}

const isOwnLine = ({ properties }: Element) =>
  properties.dy !== undefined || properties.y !== undefined;

function toPreformattedGroups(element: Element): readonly Group[] {
  const first = element.position?.start.line ?? 1;
  const sources = toText(element).split("\n");
  return splitGroups(sources.map((source, at) => toLine(cleanText(source), { line: first + at })));
}
