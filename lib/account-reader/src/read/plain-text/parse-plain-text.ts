import { cleanText } from "../../document/clean-text.ts";
import { type DocumentText, type Group, joinGroups, toLine } from "../../document/document.ts";
import { toRuns } from "../../lists/gather.ts";
import { findMargins } from "./find-margins.ts";
import { type SourceLine, toSourceLines } from "./source-lines.ts";
import { splitColumns } from "./split-columns.ts";
import { toGroups } from "./to-groups.ts";

/** The text of a file without marks: columns one after another, tables with tabs. */
export function parsePlainText(text: string, name: string): DocumentText {
  const source = toSourceLines(text);
  const margins = findMargins(source);
  const groups = toParts(source, margins).flatMap(({ lines, isMargin }): readonly Group[] =>
    isMargin
      ? [lines.map((line) => toLine(cleanText(line.text), line, "margin"))]
      : toGroups(splitColumns(lines)),
  );
  const pages = source.findLast(({ text: shown }) => shown !== "")?.page;
  return { name, title: undefined, pages, lines: joinGroups(groups) };
}

/** The text between margins and page breaks. */
function toParts(source: readonly SourceLine[], margins: ReadonlySet<number>) {
  const placed = source.map((line, at) => ({ line, isMargin: margins.has(at) }));
  const runs = toRuns(placed, (run, { line, isMargin }) => {
    const last = run.at(-1);
    return last?.isMargin === isMargin && last.line.page === line.page;
  });
  return runs.map((run) => ({
    lines: run.map(({ line }) => line),
    isMargin: run[0]?.isMargin === true,
  }));
}
