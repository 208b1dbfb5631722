import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = [
  "docs/decisions.md",
  "lib/performance-account/decisions.md",
  "lib/notebook-press/decisions.md",
  "lib/account-reader/decisions.md",
];

/** The address that a heading has on a page of Markdown. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

it.each(files)("%s begins with an index of all its decisions, in their order", (file) => {
  const text = readFileSync(file, "utf8");
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  const index = [...text.matchAll(/^- \[(.+)\]\((#.+)\)$/gm)].map(([, name, to]) => [name, to]);
  expect(index).toEqual(headings.map((heading) => [heading, `#${toAnchor(heading)}`]));
});
