import MarkdownIt from "markdown-it";
import type { Highlight } from "./highlight.ts";

/** A renderer of Markdown in which HTML is allowed and fenced code is highlighted. */
export function createMarkdown(highlight: Highlight): (text: string) => string {
  const markdown = new MarkdownIt({
    html: true,
    highlight: (source, language) => renderCode(highlight(source.trimEnd(), language)),
  });
  return (text) => markdown.render(text);
}

/** Highlighted source as a block that the keyboard can scroll. */
export const renderCode = (highlighted: string) =>
  `<pre class="source" tabindex="0"><code>${highlighted}</code></pre>`;
