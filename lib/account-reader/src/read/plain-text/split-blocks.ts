import { isParted, type SourceLine } from "./source-lines.ts";

export interface SourceBlock {
  readonly lines: readonly SourceLine[];
  /** Whether it is a heading, since a line is drawn below it. */
  readonly isHeading: boolean;
}

/** Lines between blank lines and lines that are only drawn; an underlined line is a block. */
export function splitBlocks(lines: readonly SourceLine[]): readonly SourceBlock[] {
  const blocks: { lines: SourceLine[]; isHeading: boolean }[] = [{ lines: [], isHeading: false }];
  const begin = (...begun: SourceLine[]) => blocks.push({ lines: begun, isHeading: false });
  lines.forEach((line, at) => {
    const last = blocks.at(-1)?.lines ?? [];
    if (line.text.trim() === "") begin();
    else if (!isDrawn(line.text)) last.push(line);
    else if (isUnderline(lines[at - 1], line, last)) {
      const heading = last.pop();
      if (heading) blocks.push({ lines: [heading], isHeading: true });
      begin();
    } else if (!isTableRule(line, last)) begin();
  });
  return blocks.filter((block) => block.lines.length > 0);
}

/** Whether a line holds nothing but a drawn line, or several. */
const isDrawn = (text: string) => /^[\s|+:]*[-=_~*–—─━═]{3}[-=_~*–—─━═\s|+:]*$/u.test(text);

/** Whether a line is drawn under one line of words that could be a heading. */
function isUnderline(
  above: SourceLine | undefined,
  { text }: SourceLine,
  last: readonly SourceLine[],
): boolean {
  const heading = above?.text.trim() ?? "";
  if (heading === "" || last.length > 2 || !/^\s*(=+|-+|~+|═+|─+|━+)$/.test(text)) return false;
  const length = text.trim().length;
  const isAsLong = length >= heading.length * 0.6 && length <= heading.length * 1.6 + 3;
  return (
    isAsLong &&
    heading.length <= 90 &&
    /\p{L}{2}/u.test(heading) &&
    above !== undefined &&
    !isParted(above)
  );
}

/** Whether a drawn line is one of a table: below or above its rows. */
const isTableRule = ({ text }: SourceLine, last: readonly SourceLine[]) =>
  /\S\s+\S|[|+]/.test(text.trim()) || last.some(isParted);
