import type { Element, ElementContent } from "hast";
import { type Group, toLine } from "../../document/document.ts";
import { toRuns } from "../../lists/gather.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { findShown } from "./is-shown.ts";
import { toInlineText } from "./to-inline-groups.ts";

type ToGroups = (nodes: readonly ElementContent[]) => readonly Group[];

/**
 * The items of a list in one group, each with a bullet; items that are tiles are groups.
 * @param toGroups Reads what stands in an item.
 */
export function toListGroups(list: Element, toGroups: ToGroups): readonly Group[] {
  const items = findShown(list.children).map((item) => toGroups(item.children));
  const areTiles = items.some((groups) => groups.some(hasNumberLine));
  if (areTiles) return items.flat();
  // One group for as many items as come one after another; tables stand apart.
  const groups = items.flatMap((parts) => parts.map(toItem));
  return toRuns(groups, (run, group) => ![...run, group].some(hasCells)).map((run) => run.flat());
}

const hasNumberLine = (group: Group) =>
  group.length > 1 && group.some(({ text }) => isNumberLine(text));

/** The first line of an item gets a bullet; items of an inner list have theirs. */
function toItem(group: Group, at: number): Group {
  const [first, ...rest] = group;
  if (!first || at > 0 || /^• |\t/.test(first.text)) return group;
  return [{ ...first, text: `• ${first.text}`, kind: "text" }, ...rest];
}

const hasCells = (group: Group) => group.some(({ text }) => text.includes("\t"));

/** The terms of a list, each in a line with its description: `Companies: 18,502`. */
export function toDefinitionGroups(list: Element, toGroups: ToGroups): readonly Group[] {
  const parts = findShown(
    list.children.flatMap((child) =>
      child.type === "element" && child.tagName === "div" ? child.children : [child],
    ),
  );
  const lines = parts.flatMap((part, at): Group => {
    const text = toInlineText(part.children);
    const next = parts[at + 1];
    const place = { line: part.position?.start.line ?? 1 };
    if (part.tagName === "dt" && next?.tagName === "dd" && parts[at + 2]?.tagName !== "dd") {
      const [first, ...rest] = toGroups(next.children).flat();
      return [toLine(`${text.replace(/:$/, "")}: ${first?.text ?? ""}`, place), ...rest];
    }
    if (part.tagName === "dd" && parts[at - 1]?.tagName === "dt" && next?.tagName !== "dd")
      return [];
    return toGroups(part.children).flat();
  });
  // Terms with numbers are read as a column; one with words is read by itself.
  const areNumbers = lines.every(({ text }) => isNumberLine(text.replace(/^[^:]*: /, "")));
  return areNumbers ? [lines] : lines.map((line) => [line]);
}
