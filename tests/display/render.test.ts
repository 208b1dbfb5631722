import { expect, it } from "vitest";
import { renderMarkdown, renderText, sentence } from "../../lib/src/display/sentence.ts";
import { renderTableHtml, renderTableText, table } from "../../lib/src/display/table.ts";
import { toDataMark } from "../../lib/src/display/to-data-mark.ts";
import { share } from "../../lib/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";

const companies = makeFigure("companies", "18.058");
const ideas = makeFigure("companies_new_ideas", "5.296");
const missing = makeFigure("financing_state", "");

it("toDataMark carries value, text and origin", () => {
  expect(toDataMark(companies)).toBe(
    '<data value="18058" title="Participating companies: printed “18.058”&#10;Made-up Account, section “Part”">18,058</data>',
  );
});

it("toDataMark of a missing figure has no value", () => {
  expect(toDataMark(missing)).toMatch(
    /^<data value="" title="State: not given\..*">not given<\/data>$/,
  );
});

it("toDataMark escapes what a source prints", () => {
  const odd = { ...companies, section: 'A "<b>"' };
  expect(toDataMark(odd)).toContain("“A &quot;&lt;b&gt;&quot;”");
});

it("sentence keeps text, numbers and measures in order", () => {
  const said = sentence`In ${2018}, ${companies} took part, ${share(ideas, companies)} with ideas.`;
  expect(renderText(said)).toBe("In 2018, 18,058 took part, 29.3% with ideas.");
  expect(renderMarkdown(said)).toMatch(
    /^In 2018, <data .*>18,058<\/data> took part, <data .*>29\.3%/,
  );
});

it("sentence says what is missing instead of a part of itself", () => {
  const said = sentence`${companies} companies, ${missing} and ${missing} from the state.`;
  expect(renderText(said)).toBe("Not given: state. It is a picture.");
});

it("sentence takes markup of its own text as Markdown", () => {
  expect(renderMarkdown(sentence`A *word*`)).toBe("A *word*");
});

const parts = [
  { name: "Matchmaking", figure: companies },
  { name: "R&D", figure: missing },
];
const made = table(
  parts,
  { Service: ({ name }) => name, Companies: ({ figure }) => figure },
  "Services",
);

it("renderTableHtml has a caption, scopes and right-aligned numbers", () => {
  const html = renderTableHtml(made);
  expect(html).toContain("<caption>Services</caption>");
  expect(html).toContain('<th scope="col">Service</th>');
  expect(html).toContain('<th scope="col" class="number" style="text-align:right">Companies</th>');
  expect(html).toContain('<th scope="row" style="text-align:left">R&amp;D</th>');
  expect(html).toMatch(/<td class="number"[^>]*><data value="18058"/);
});

it("renderTableText aligns the columns", () => {
  expect(renderTableText(made).split("\n")).toEqual([
    "Services",
    "",
    "Service      Companies",
    "───────────  ─────────",
    "Matchmaking     18,058",
    "R&D          not given",
  ]);
});

it.each([
  ["no rows", [], "Name\n────"],
  ["an empty cell", [undefined], "Name\n────\n"],
  ["a number", [1234.5], "     Name\n─────────\n1,234.500"],
])("renderTableText writes %s", (_, cells, wanted) => {
  expect(renderTableText(table(cells, { Name: (cell) => cell }))).toBe(wanted);
});
