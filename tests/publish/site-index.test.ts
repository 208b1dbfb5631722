import { expect, it } from "vitest";
import { renderIndex } from "../../lib/src/publish/index.ts";

const page = { title: "Rain & snow", href: "2018/01.html" };
const render = (options = {}) =>
  renderIndex({ title: "Account", years: [{ year: 2018, pages: [page] }], ...options });

it("renderIndex lists the newest year first", () => {
  const years = [2009, "north", "2018-b", "2018", "2018-a", 2017].map((year) => ({
    year,
    pages: [],
  }));
  const html = render({ years });
  expect(Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, year]) => year)).toEqual([
    "2018",
    "2018-a",
    "2018-b",
    "2017",
    "2009",
    "north",
  ]);
});

it("renderIndex links each page with what it is about", () => {
  const pages = [{ ...page, description: "How <much>" }];
  expect(render({ years: [{ year: 2018, pages }] })).toContain(
    '<h3><a href="2018/01.html">Rain &amp; snow</a></h3><p>How &lt;much></p>',
  );
});

it("renderIndex says of a year what is to say", () => {
  const years = [{ year: 2018, description: "Rain & snow", pages: [page] }];
  expect(render({ years })).toContain('<h2>2018</h2>\n<p class="about">Rain &amp; snow</p>\n<ul');
  expect(render()).not.toContain('class="about"');
});

it.each([
  ["ok", false],
  ["failed", true],
])("renderIndex marks a page whose state is %s: %s", (state, marked) => {
  const html = render({ years: [{ year: 2018, pages: [{ ...page, state }] }] });
  expect(html.includes('<p class="failed">Last run failed</p>')).toBe(marked);
});

it("renderIndex reads its introduction as Markdown that loads nothing", () => {
  const html = render({ intro: "**All** ![map](map.png)" });
  expect(html).toContain('<p><strong>All</strong> <a href="map.png" rel="noopener">map</a></p>');
});
