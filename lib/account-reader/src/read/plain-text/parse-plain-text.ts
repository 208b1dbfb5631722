import type { DocumentText } from "../../document/document.ts";
import { type Group, joinGroups } from "../../document/groups.ts";
import { findMargins } from "./find-margins.ts";
import { type SourceLine, toSourceLines } from "./source-lines.ts";
import { splitColumns } from "./split-columns.ts";
import { toGroups } from "./to-groups.ts";
import { toMarginLine } from "./to-line.ts";

/** The text of a file without marks: columns one after another, tables with tabs. */
export function parsePlainText(text: string, name: string): DocumentText {
  const source = toSourceLines(text);
  const margins = findMargins(source);
  const groups = toParts(source, margins).flatMap(({ lines, isMargin }): readonly Group[] =>
    isMargin ? [lines.map(toMarginLine)] : toGroups(splitColumns(lines)),
  );
  const pages = source.findLast(({ text: shown }) => shown !== "")?.page;
  return { name, title: undefined, pages, lines: joinGroups(groups) };
}

interface Part {
  readonly lines: readonly SourceLine[];
  readonly isMargin: boolean;
}

/** The text between margins and page breaks. */
function toParts(source: readonly SourceLine[], margins: ReadonlySet<number>): readonly Part[] {
  const parts: { lines: SourceLine[]; isMargin: boolean }[] = [];
  source.forEach((line, at) => {
    const last = parts.at(-1);
    const isMargin = margins.has(at);
    const isNext = last?.isMargin === isMargin && last.lines.at(-1)?.page === line.page;
    if (last && isNext) last.lines.push(line);
    else parts.push({ lines: [line], isMargin });
  });
  return parts;
}
