/** Markdown without front matter and comments; each line keeps its number. */
export function blankUnread(markdown: string): string {
  return unread.reduce(
    (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]+/g, "")),
    markdown.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, ""),
  );
}

const unread: readonly RegExp[] = [
  /^---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?=\n|$)/,
  /^\+\+\+[ \t]*\n(?:.*\n)*?\+\+\+[ \t]*(?=\n|$)/,
  /<!--[\s\S]*?-->/g,
];
