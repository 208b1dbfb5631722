import type { DocumentText } from "../../document/document.ts";
import { joinGroups } from "../../document/groups.ts";
import { blankUnread } from "./blank-unread.ts";
import { parseTokens } from "./parse-tokens.ts";
import { toGroups } from "./to-groups.ts";

/** The text of Markdown without its marks, with the lines of its source. */
export function parseMarkdown(markdown: string, name: string): DocumentText {
  const tokens = parseTokens(blankUnread(markdown));
  return { name, title: undefined, pages: undefined, lines: joinGroups(toGroups(tokens)) };
}
