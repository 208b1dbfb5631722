import { expect, it } from "vitest";
import {
  anchorHeadings,
  type Heading,
  renderContents,
} from "../../../lib/notebook-press/src/publish/headings.ts";
import { rewrite, words } from "./cases.ts";

function anchor(html: string) {
  let headings: readonly Heading[] = [];
  const anchored = rewrite(html, (tree) => {
    headings = anchorHeadings(tree, words);
  });
  return { html: anchored, headings };
}

const findIds = (html: string) => anchor(html).headings.map(({ id }) => id);

it.each([
  ["words", "<h2>Who paid, and how much?</h2>", ["who-paid-and-how-much"]],
  ["other letters", "<h2>Små æbler</h2>", ["små-æbler"]],
  ["inner tags and marks", "<h2><b>A</b> &amp; B</h2>", ["a-b"]],
  ["equal texts", "<h2>A</h2><h3>A</h3><h2>A</h2>", ["a", "a-2", "a-3"]],
  ["a text like a counted one", "<h2>A</h2><h2>A</h2><h2>A 2</h2>", ["a", "a-2", "a-2-2"]],
  ["the name of the main part", "<h2>Main</h2>", ["main-2"]],
  ["no letters", "<h2>…</h2>", ["section"]],
  ["an id of its own", '<h2 id="own">A</h2>', ["own"]],
  ["an empty id", '<h2 id="">A</h2>', ["a"]],
])("anchorHeadings makes ids of %s", (_, html, expected) => {
  expect(findIds(html)).toEqual(expected);
});

it("anchorHeadings links each heading but the title to itself", () => {
  const { html, headings } = anchor('<h1>T</h1>\n<h2 class="x">A "b"</h2>');
  expect(html).toBe(
    '<h1 id="t">T</h1>\n<h2 class="x" id="a-b">A "b" <a class="anchor" href="#a-b" aria-label="Link to this section: A &quot;b&quot;">#</a></h2>',
  );
  expect(headings[1]).toEqual({ level: 2, id: "a-b", text: 'A "b"' });
});

const toHeading = (text: string, level = 2) => ({ level, id: text.toLowerCase(), text });

it("renderContents lists the sections, and nothing above or below them", () => {
  const headings = [toHeading("T", 1), toHeading("A & B"), toHeading("C", 3), toHeading("D")];
  const html = renderContents(headings, words);
  expect(Array.from(html.matchAll(/<li>.*?>(.*?)<\/a>/g), ([, text]) => text)).toEqual([
    "A &amp; B",
    "D",
    "A &amp; B",
    "D",
  ]);
});

it("renderContents leaves out a list of one", () => {
  expect(renderContents([toHeading("A")], words)).toBe("");
});
