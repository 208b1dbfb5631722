import { expect, it } from "vitest";
import { outlinePage } from "./outline-page.ts";

it.each([
  ["<p>One  <em>two</em></p>", "p\n  One\n  em\n    two\n"],
  ['<a href="x.csv" class="b c" id="d">A</a>', 'a className="b c" href="x.csv"\n  A\n'],
  ["<script>1</script><style>a{}</style><!-- c --><p></p>", "p\n"],
  ['<svg aria-label="Bars"><path d=""></path></svg>', 'svg ariaLabel="Bars"\n'],
  ["<dd>lib 1.2.3 <code>0123456789ab</code></dd>", "dd\n  lib X.Y.Z\n  code\n    HASH\n"],
  ['<a href="data:text/csv,1" download="a.csv">A</a>', 'a href="data:…" download="a.csv"\n  A\n'],
])("outlinePage of %s", (html, outline) => {
  expect(outlinePage(`<head><title>T</title></head><body>${html}`)).toBe(outline);
});
