import { expect, it } from "vitest";
import { createMarkdown } from "../../../lib/notebook-press/src/publish/markdown.ts";
import { escapeHtml } from "../../../lib/performance-account/src/text/escape-html.ts";

const render = createMarkdown((source, language) => `${language}:${escapeHtml(source)}`);

it.each([
  [
    "a figure within a sentence",
    '**Had** <data value="1" title="a&#10;b">1</data>.',
    '<p><strong>Had</strong> <data value="1" title="a&#10;b">1</data>.</p>\n',
  ],
  [
    "fenced code",
    "```ts\na < b\n```",
    '<pre class="source" tabindex="0"><code>ts:a &lt; b</code></pre>\n',
  ],
  ["aligned columns", "|a|\n|-:|\n|1|", '<td style="text-align:right">1</td>'],
  ["no link that runs", "[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n"],
])("createMarkdown renders %s", (_, text, expected) => {
  expect(render(text)).toContain(expected);
});
