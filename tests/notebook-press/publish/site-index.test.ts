import { expect, it } from "vitest";
import { renderIndex } from "../../../lib/notebook-press/src/publish/index.ts";
import { makeYear } from "./make-figures.ts";

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

it("renderIndex lists what speaks of all years before the years", () => {
  const across = { year: "All years", pages: [{ title: "History", href: "all-years/05.html" }] };
  const html = render({ years: [2017, 2018].map((year) => ({ year, pages: [] })), across });
  const names = Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, year]) => year);
  expect(names).toEqual(["All years", "2018", "2017"]);
  expect(html).toContain('<h3><a href="all-years/05.html">History</a></h3>');
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

it("renderIndex shows a few figures of a year large, each with its origin and page", () => {
  const html = render({ years: [makeYear(2018)] });
  expect(html).toContain(
    '<dt><a href="2018/01-one.html#results">Participating companies</a></dt><dd><data value="18058"><button class="figure" aria-haspopup="dialog" popovertarget="o_1">18,058</button>',
  );
  expect(html).toContain('<dt>State</dt><dd class="missing"><data value="">');
});

it("renderIndex lists every figure of a year with what its source prints", () => {
  const html = render({ years: [makeYear(2018)] });
  expect(html).toMatch(
    /<tr data-words="things"><th scope="row"><a href="[^"]+">New ideas<\/a><\/th><td><data value="185"><button[^>]*>185<\/button><\/data><\/td><td>“185”<\/td><td>“Results”<\/td><td>One<\/td><\/tr>/,
  );
  expect(html).toContain("<caption>All figures, 2018: Account 2018</caption>");
});

it("renderIndex has no field, program for it or tables where there are no figures", () => {
  const html = render();
  expect(html).not.toMatch(/<search|#search|<table|<dl class="glance"/);
});

it("renderIndex links files of a year, and forms of a page by its name", () => {
  const html = render({ years: [makeYear(2018)] });
  expect(html).toContain(
    '<p>Files</p><ul><li><a href="2018/figures.csv">figures.csv</a></li></ul>',
  );
  expect(html).toContain(
    '<p class="forms"><a href="2018/01-one.pdf" aria-label="PDF: One">PDF</a></p>',
  );
});

it("renderIndex gives a brief year fewer lines, and no other", () => {
  const html = render({ years: [makeYear(2018), { ...makeYear(2017), isBrief: true }] });
  expect(html.match(/<section class="year( minor)?">\n<h2>\d+/g)).toEqual([
    '<section class="year">\n<h2>2018',
    '<section class="year minor">\n<h2>2017',
  ]);
});

it("renderIndex leads to its other languages", () => {
  const translations = [{ label: "Dansk", href: "da/index.html" }];
  expect(render({ translations })).toContain('<li><a href="da/index.html">Dansk</a></li>');
});

it("renderIndex escapes what a figure says", () => {
  const origin = { kind: "missing", label: "<u>", reason: "</script><u>" } as const;
  const figure = { label: "<b>", text: "<i>", printed: "<s>", keywords: '">', origin };
  const years = [{ year: 2018, pages: [], figures: [figure], glance: [figure] }];
  expect(render({ years })).not.toMatch(/<[bius]>/);
});

it("renderIndex stays below 300 kB for ten years", () => {
  const years = Array.from({ length: 10 }, (_, at) => {
    const { figures = [], ...year } = makeYear(2018 - at);
    const pages = Array.from({ length: 5 }, () => ({ ...page, description: "Why? ".repeat(20) }));
    const label = "A label as long as the longest";
    // As many figures and as long origins as an account has.
    const all = Array.from({ length: 30 }, (_, n) => ({
      ...figures[n % figures.length],
      ...{ label: `${label} ${n}`, text: "18,058", value: 18_058 },
      origin: {
        ...{ kind: "printed" as const, label: `${label} ${n}`, printed: "18.058", text: "18,058" },
        ...{ value: 18_058, source: `Performance Account ${at}` },
        ...{ section: "Companies and results", notes: ["Also in the title"] },
      },
    }));
    return { ...year, pages, figures: all, glance: all.slice(0, 6) };
  });
  expect(Buffer.byteLength(render({ years }))).toBeLessThan(300_000);
});
