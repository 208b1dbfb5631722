import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as toText } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cell } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { isBrowserMissing, openShelf, type Shelf } from "./browser.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "./cases.ts";

const breakouts = [
  "<div><div>",
  "</div></main></body></html>",
  "<!-- never ended",
  "<plaintext>",
  "<textarea>",
  "<noscript>",
  "<iframe>",
  "<script>run(",
  "<style>p{",
  "<title>",
  "<p title='",
  "<table><tr><td>",
  "<svg><g><title>",
  "<svg><foreignObject><div>",
  "<svg><style>&lt;/style>&lt;/svg>&lt;div></style></svg>",
  "<svg><script>",
  "<math><mi><svg><title>",
  "<select><option>",
  "<details><summary>",
  "<template>",
  "<form><button>",
  "<a href=x><b><i>",
  '<data title="a > b">',
  `<data data-origin='{"kind":"missing","label":"</script></main>","reason":"<!--<script>"}'>`,
  "</p><ul><li>",
];

const show = (data: Readonly<Record<string, string>>) =>
  toCodeCell({ source: "", outputs: [toDisplay(data)] });
const places: readonly (readonly [place: string, name: string, toCell: (html: string) => Cell])[] =
  [
    ["text", "text", (html) => toTextCell(`${html}\n`)],
    ["output", "html", (html) => show({ "text/html": html })],
    ["drawing", "chart", (html) => show({ "image/svg+xml": `<svg>${html}` })],
  ];
const cases = places.flatMap(([place, name, toCell]) =>
  breakouts.map((html) => ({ place, name, html, cell: toCell(html) })),
);
const render = (...cells: readonly Cell[]) =>
  renderPage(toNotebook(toTextCell("before"), ...cells, toTextCell("after")), { fileName: "x" });

it.each(cases)("renderPage keeps $html within its $place", async ({ name, cell }) => {
  const parts = findParts(fromHtml(await render(cell)));
  expect(parts.map(toName)).toEqual(["h1", "text", name, "text"]);
  expect(toText({ type: "root", children: parts.slice(-1) }).trim()).toBe("after");
});

/** What stands in the main part and in its cells, without the origins at its end. */
function findParts(tree: Root): readonly Element[] {
  const parts: Element[] = [];
  visit(tree, "element", (element) => {
    if (element.tagName === "main") parts.push(...listElements(element));
  });
  return parts
    .filter((part) => toName(part) !== "origins")
    .flatMap((part) => (toName(part) === "cell" ? listElements(part) : [part]));
}

const listElements = ({ children }: Element) => children.filter((node) => node.type === "element");

const toName = ({ tagName, properties }: Element) => String(properties.className ?? tagName);

let shelf: Shelf;

beforeAll(async () => {
  if (isBrowserMissing) return;
  shelf = await openShelf({ "all.html": await render(...cases.map(({ cell }) => cell)) });
});

afterAll(() => shelf?.close());

it.skipIf(isBrowserMissing)("a browser finds each part in its place", async () => {
  const { page, requests, complaints } = await shelf.open("all.html");
  const names = await page.evaluate<string[]>(
    "Array.from(document.querySelectorAll('main > :not(.origins, .cell), main > .cell > *'), (part) => part.className || part.localName)",
  );
  expect(names).toEqual(["h1", "text", ...cases.map(({ name }) => name), "text"]);
  expect(await page.locator("body > .page + footer").count()).toBe(1);
  expect([requests.length, complaints]).toEqual([1, []]);
});
