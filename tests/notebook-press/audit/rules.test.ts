import { expect, it } from "vitest";
import { auditPage } from "../../../lib/notebook-press/src/audit/audit-page.ts";
import { rules } from "../../../lib/notebook-press/src/audit/rules.ts";
import { toPage } from "./page.ts";

/** For each rule, what it excepts, and what is close to that but is a number like any other. */
const cases: readonly (readonly [
  rule: string,
  lang: string,
  excepted: readonly string[],
  faults: readonly string[],
])[] = [
  [
    "code",
    "en",
    ["<p>Take <code>year = 2018 * 3</code>.</p>", "<pre><code>434</code></pre>"],
    ["<pre>434</pre>", "<p>Take 434.</p>"],
  ],
  [
    "definition",
    "en",
    [
      "<p>Small: <dfn>fewer than 50 employees</dfn>.</p>",
      "<p><dfn>fewer than 50</dfn></p><h2>All with fewer than 50</h2>",
    ],
    ["<p>Small: 50 employees.</p>", "<p><em>fewer than 50</em></p>"],
  ],
  [
    "title",
    "en",
    ["<p><cite>Support to 22 networks</cite></p>"],
    ["<p>Support to 22 networks</p>"],
  ],
  [
    "range",
    "en",
    ['<script type="application/json">[{"low":650,"high":750}]</script>'],
    ['<script type="application/json">[{"lower":650}]</script>', "<p>low: 650</p>"],
  ],
  [
    "address",
    "en",
    ["<p>See https://example.org/2018/434 there.</p>", "<p>www.a434.dk, a4@b7.dk</p>"],
    ["<p>See example 434.</p>"],
  ],
  [
    "file name",
    "en",
    ["<p>02-funding.ipynb</p>", "<p>beside it, figures-434.csv</p>"],
    ["<p>02-funding</p>", "<p>434 .csv</p>"],
  ],
  [
    "date",
    "en",
    [
      ...["<p>2026-11-23, www.x.dk</p>", "<p>28 November 2026</p>", "<p>May 3, 2026</p>"],
      "<p>Decided in December 2013</p>",
    ],
    ["<p>434-11-23</p>", "<p>28 companies</p>", "<p>28 November 434</p>"],
  ],
  ["date", "da", ["<p>28. november 2026</p>", "<p>fra december 2013</p>"], ["<p>28. klynge</p>"]],
  [
    "version",
    "en",
    ["<p>library 0.1.0, Deno 2.9.5</p>", "<p>v24.21.0</p>"],
    ["<p>library 0.1</p>", "<p>1,2.3.4</p>"],
  ],
  ["version", "da", ["<p>Deno 2.9.5</p>"], ["<p>1.234.567</p>", "<p>1.234.567,5</p>"]],
  [
    "year",
    "en",
    [
      "<p>In 2018, companies took part.</p>",
      "<p>2018</p>",
      "<p>Clusters by label, 2018 compared with 2017</p>",
      "<p>Horizon 2020 does not say.</p>",
      "<p>from 2012–2016, and 2018/19</p>",
      "<p>Account 2018’s total</p>",
    ],
    [
      "<p>2018 companies took part.</p>",
      "<p>In 2018 companies took part.</p>",
      "<p>In 1889.</p>",
      "<p>In 2,018.</p>",
      "<p>about 2018</p>",
      "<p>In 2018%</p>",
      "<p>DKK 2018</p>",
      "<p>In 2018.5</p>",
    ],
  ],
  [
    "year",
    "da",
    [
      "<p>I 2018 og 2017</p>",
      "<p>I 2018 deltog mange.</p>",
      "<p>Performanceregnskab 2018 oplyser intet.</p>",
    ],
    ["<p>I 2018 virksomheder</p>", "<p>2018 virksomheder</p>", "<p>I 2.018</p>"],
  ],
  ["ordinal", "en", ["<p>The 2nd and 21st</p>"], ["<p>2 of them</p>", "<p>2.1st</p>"]],
  [
    "numbering",
    "en",
    ["<p>See table 3 and Figure 12.</p>"],
    ["<p>The tables 3</p>", "<p>Page views 12</p>", "<p>Table 3.5</p>"],
  ],
  ["numbering", "da", ["<p>Se tabel 3.</p>"], ["<p>tabellens 3</p>"]],
  [
    "section",
    "en",
    ["<h2>2. Who paid</h2>", "<h3>2.1) Who paid</h3>", "<nav>4. Who paid</nav>"],
    ["<h2>38 clusters</h2>", "<h2>9.9 people</h2>", "<p>2. Who paid</p>"],
  ],
  [
    "scale",
    "en",
    [
      `<svg><g aria-label="X-axis titled 'Companies' for a linear scale with values from 0 to 18,058"></g></svg>`,
      '<svg><g aria-label="Y-axis for a discrete scale with 3 values: Gold, Silver, Bronze"></g></svg>',
    ],
    [
      `<svg><g aria-label="X-axis titled '434 companies' for a linear scale with values from a to b"></g></svg>`,
      '<svg><g aria-label="Y-axis for a discrete scale with no values: 14 Gold"></g></svg>',
    ],
  ],
  [
    "color",
    "en",
    ['<script type="application/json">["#1f5fa8", "#FA0"]</script>'],
    ['<script type="application/json">["1f5fa8", "#1234567"]</script>', "<p>#1f5fa8</p>"],
  ],
  [
    "rounding",
    "en",
    ["<p>Printed to the nearest million</p>"],
    ["<p>a million of them</p>", "<p>the nearest 38 clusters</p>"],
  ],
  ["pair", "en", ["<p>How far the two are apart</p>"], ["<p>two of them</p>", "<p>the three</p>"]],
  ["pair", "da", ["<p>De to er lige store</p>"], ["<p>to af dem</p>"]],
  [
    "key",
    "en",
    ['<script type="application/json">[{"row__":7}]</script>'],
    ['<script type="application/json">[{"row":7}]</script>', "<p>row__: 7</p>"],
  ],
  [
    "whole",
    "en",
    ['<script type="application/json">{"value":1,"low":0}</script>'],
    ['<script type="application/json">{"value":2}</script>', "<p>1 of them</p>"],
  ],
  [
    "year",
    "en",
    ['<script type="application/json">[{"year":2018}]</script>'],
    ['<script type="application/json">[{"value":2018}]</script>'],
  ],
  [
    "axis",
    "en",
    ['<svg><g class="mark-text role-axis-label"><text>5,000</text></g></svg>'],
    [
      '<svg><g class="mark-text role-axis-label"><text>Gold 14</text></g></svg>',
      '<svg><g class="mark-text role-axis-title"><text>434</text></g></svg>',
      '<svg><g class="mark-text role-mark"><text>5,000</text></g></svg>',
    ],
  ],
];

const toRows = (pick: 2 | 3) =>
  cases.flatMap((one) => one[pick].map((body) => [one[0], one[1], body] as const));

it.each(toRows(2))("the rule %s (%s) excepts %s", (rule, lang, body) => {
  const { faults, byRule } = auditPage(toPage(body, { lang, opened: {} }), "page.html");
  expect(faults).toEqual([]);
  if (rule !== "code") expect(Object.keys(byRule)).toContain(rule);
});

it.each(toRows(3))("the rule %s (%s) excepts nothing in %s", (rule, lang, body) => {
  const { faults, byRule } = auditPage(toPage(body, { lang, opened: {} }), "page.html");
  expect(faults.length).toBeGreaterThan(0);
  expect(byRule[rule]).toBeUndefined();
});

it("every rule is tried both ways, and has a reason that is a sentence", () => {
  // Quotations and likely years stand in origins, whose test is that of the page.
  const tried = new Set([...cases.map(([rule]) => rule), "likely year", "quotation"]);
  expect(rules.map(({ name }) => name).toSorted()).toEqual([...tried].toSorted());
  for (const { reason } of rules)
    expect(reason).toMatch(/^(?:An? |Nothing |The |What |“).{20,}\.$/s);
});
