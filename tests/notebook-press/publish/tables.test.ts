import { expect, it } from "vitest";
import { wrapTables } from "../../../lib/notebook-press/src/publish/tables.ts";
import { rewrite, words } from "./cases.ts";

const open = (n: number) =>
  `<div class="table" tabindex="0" role="region" aria-label="Table ${n}">`;

it.each([
  [
    "each table",
    "<table></table><p></p><table></table>",
    `${open(1)}<table></table></div><p></p>${open(2)}<table></table></div>`,
  ],
  [
    "only the outer of two",
    "<table><tbody><tr><td><table></table></td></tr></tbody></table>",
    `${open(1)}<table><tbody><tr><td><table></table></td></tr></tbody></table></div>`,
  ],
  [
    "a table by the name of its caption",
    "<table><caption>Rain <b>2018</b></caption></table><table></table>",
    `${open(1).replace("Table 1", "Rain 2018")}<table><caption>Rain <b>2018</b></caption></table></div>${open(1)}<table></table></div>`,
  ],
  ["nothing else", "<p>table</p>", "<p>table</p>"],
])("wrapTables wraps %s", (_, html, expected) => {
  expect(rewrite(html, (tree) => wrapTables(tree, words))).toBe(expected);
});
