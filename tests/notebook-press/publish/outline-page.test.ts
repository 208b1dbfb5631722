import { expect, it } from "vitest";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { loadRain } from "./cases.ts";
import { outlinePage } from "./outline-page.ts";

it.each([
  ["<p>One  <em>two</em></p>", "p\n One\n em\n  two\n"],
  ['<a href="x.csv" class="b c" id="d">A</a>', 'a className="b c" href="x.csv"\n A\n'],
  ["<script>1</script><style>a{}</style><!-- c --><p></p>", "p\n"],
  ['<svg aria-label="Bars"><path d=""></path></svg>', 'svg ariaLabel="Bars"\n'],
  ["<dd>lib 1.2.3 <code>0123456789ab</code></dd>", "dd\n lib X.Y.Z\n code\n  HASH\n"],
  ['<a href="data:text/csv,1" download="a.csv">A</a>', 'a href="data:…" download="a.csv"\n A\n'],
])("outlinePage of %s", (html, outline) => {
  expect(outlinePage(`<head><title>T</title></head><body>${html}`)).toBe(outline);
});

it("a page of a small notebook is built as it was", async () => {
  const html = await renderPage(loadRain(), {
    fileName: "01-rain.ipynb",
    site: { name: "Rain account", href: "index.html" },
    links: [
      { label: "Rain", href: "rain.html", current: true },
      { label: "Snow", href: "snow.html" },
    ],
    editions: [
      { label: "2019", href: "../2019/rain.html" },
      { label: "2018", href: "rain.html", current: true },
    ],
    footer: [{ label: "Source", value: "Rain record", href: "https://example.org/rain" }],
  });
  await expect(outlinePage(html)).toMatchFileSnapshot("snapshots/rain.txt");
});
