import type { ElementContent, RootContent } from "hast";
import { toString as toText } from "hast-util-to-string";
import { cleanText, toSuperscript } from "../../document/clean-text.ts";
import { type DocumentLine, type Group, splitGroups, toLine } from "../../document/document.ts";
import { isShown } from "./is-shown.ts";

type Node = ElementContent | RootContent;

/** A piece of text of which a break ends a line. */
interface Run {
  readonly text: string;
  readonly line: number;
}

/** The lines of text without blocks in it; two breaks in a row part groups. */
export function toInlineGroups(
  nodes: readonly Node[],
  kind: DocumentLine["kind"],
): readonly Group[] {
  const lines = splitRuns(toSiblingRuns(nodes)).map((runs) => {
    const text = cleanText(runs.map((run) => run.text).join(""));
    const line = runs.find((run) => run.text.trim() !== "")?.line ?? 1;
    return toLine(text, { line }, kind);
  });
  return splitGroups(lines).filter((group) => group.length > 0);
}

export const toInlineText = (nodes: readonly Node[]): string =>
  toInlineGroups(nodes, "text")
    .flat()
    .map(({ text }) => text)
    .join(" ");

const lineBreak = "\u2028";

function splitRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === lineBreak) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function toSiblingRuns(nodes: readonly Node[]): readonly Run[] {
  return nodes.flatMap((node, at) => {
    const runs = toRuns(node);
    return isTight(nodes[at - 1], node) ? [{ text: " ", line: 1 }, ...runs] : runs;
  });
}

function toRuns(node: Node): readonly Run[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === "text") return [toTextRun(node.value, line)];
  if (node.type !== "element" || !isShown(node)) return [];
  if (node.tagName === "br") return [{ text: lineBreak, line }];
  if (node.tagName === "sup") return [{ text: toSuperscript(toText(node)), line }];
  const runs = toSiblingRuns(node.children);
  const isInline = inlineNames.has(node.tagName);
  return isInline ? runs : [{ text: " ", line }, ...runs, { text: " ", line }];
}

/** Whether a number in an element of its own is parted from the word after it by style alone. */
function isTight(before: Node | undefined, after: Node): boolean {
  if (before?.type !== "element") return false;
  return /^[\d.,]{2,}$/.test(toText(before).trim()) && /^\p{L}{3}/u.test(toText(after));
}

function toTextRun(value: string, line: number): Run {
  const before = /^\s*/.exec(value)?.[0] ?? "";
  const skipped = before.split("\n").length - 1;
  return { text: value.replace(/\s+/g, " "), line: line + skipped };
}

export const inlineNames: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark meter
  output progress q rb ruby s samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
