import type { DocumentText } from "./document.ts";
import { joinGroups } from "./groups.ts";
import { blankUnread } from "./markdown/blank-unread.ts";
import { parseTokens } from "./markdown/parse-tokens.ts";
import { toGroups } from "./markdown/to-groups.ts";

/** The text of Markdown without its marks, with the lines of its source. */
export function parseMarkdown(markdown: string, name: string): DocumentText {
  const tokens = parseTokens(blankUnread(markdown));
  return { name, title: undefined, pages: undefined, lines: joinGroups(toGroups(tokens)) };
}
