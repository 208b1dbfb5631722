import { expect, it } from "vitest";
import { anchorHeadings } from "../../lib/src/publish/headings.ts";
import { words } from "./cases.ts";

const findIds = (html: string) => anchorHeadings(html, words).headings.map(({ id }) => id);

it.each([
  ["words", "<h2>Who paid, and how much?</h2>", ["who-paid-and-how-much"]],
  ["other letters", "<h2>Små æbler</h2>", ["små-æbler"]],
  ["inner tags and marks", "<h2><b>A</b> &amp; B</h2>", ["a-b"]],
  ["equal texts", "<h2>A</h2><h3>A</h3><h2>A</h2>", ["a", "a-2", "a-3"]],
  ["a text like a counted one", "<h2>A</h2><h2>A</h2><h2>A 2</h2>", ["a", "a-2", "a-2-2"]],
  ["the name of the main part", "<h2>Main</h2>", ["main-2"]],
  ["no letters", "<h2>…</h2>", ["section"]],
  ["an id of its own", '<h2 id="own">A</h2>', ["own"]],
])("anchorHeadings makes ids of %s", (_, html, expected) => {
  expect(findIds(html)).toEqual(expected);
});

it("anchorHeadings links each heading but the title to itself", () => {
  const { html, headings } = anchorHeadings('<h1>T</h1>\n<h2 class="x">A "b"</h2>', words);
  expect(html).toBe(
    '<h1 id="t">T</h1>\n<h2 class="x" id="a-b">A "b" <a class="anchor" href="#a-b" aria-label="Link to this section: A &quot;b&quot;">#</a></h2>',
  );
  expect(headings[1]).toEqual({ level: 2, id: "a-b", text: 'A "b"' });
});
