import * as fc from "fast-check";
import { expect, it } from "vitest";
import { auditPage } from "../../../lib/notebook-press/src/audit/audit-page.ts";
import { clusters, companies, listFaults, mark, toPage, toPrinted, twoInputs } from "./page.ts";

const opened = { companies: twoInputs[0], clusters: twoInputs[1] };
const marks = `<p>${companies} in ${clusters}</p>`;

it.each<[string, string, string]>([
  ["an alternative text", '<img alt="18,058 companies">', "unreadable"],
  ["the name of a drawing", '<svg role="img" aria-label="18,058 companies"></svg>', ""],
  ["the text of a drawing", "<svg><text>18,058 companies</text></svg>", ""],
  ["lines of it", "<svg><text><tspan>all 38</tspan><tspan>clusters</tspan></text></svg>", ""],
  ["a caption", "<table><caption>All 38 clusters</caption></table>", ""],
  ["a printed form in quotation marks", "<p>Printed “18.058”</p>", ""],
  ["a form that nobody prints", "<p>Printed “18,058”</p>", "unmarked 18,058"],
  ["prose", "<p>All 38 clusters</p>", "unmarked 38"],
  ["a cell", "<table><tr><td>38</td></tr></table>", "unmarked 38"],
  ["a heading", "<h2>All 38 clusters</h2>", "unmarked 38"],
  ["a summary", "<details><summary>All 38 clusters</summary></details>", "unmarked 38"],
  ["another number in a name", '<svg aria-label="18,059 companies"></svg>', "unmatched 18,059"],
  ["another unit in a name", '<svg aria-label="38% of them"></svg>', "unmatched 38%"],
  ["another number in a drawing", "<svg><text>39</text></svg>", "unmatched 39"],
  ["a title in a drawing", "<svg><title>39 of them</title></svg>", "unmatched 39"],
  ["a button", '<button aria-label="39 more">x</button>', "unmatched 39"],
  ["what a field holds", '<input value="39">', "unmatched 39"],
  ["an element in the middle of a number", "<p>1<b>8,0</b>58 in all</p>", "unmarked 18,058"],
  ["a number that ends beside a figure", `<p>${clusters}9</p>`, "unmarked 9"],
  ["a picture", "<canvas></canvas>", "unreadable"],
  ["a page in the page", '<iframe srcdoc="38"></iframe>', "unreadable"],
])("auditPage looks at %s", (_, body, expected) => {
  const found = listFaults(toPage(marks + body, { opened }));
  expect(found).toEqual(expected === "" ? [] : [expected]);
});

const toScript = (data: unknown) =>
  `<script type="application/json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
const origin = "Clusters: printed “38”\nAccount 2018, section “Part”";

it.each<[string, unknown, readonly string[]]>([
  ["values of figures", { value: 18058 }, []],
  ["texts that figures show", { text: "18,058 companies" }, []],
  ["an origin that a figure opens", { origin }, []],
  ["another value", { value: 18059 }, ["unmatched 18059"]],
  ["another text", { text: "18,059 companies" }, ["unmatched 18,059"]],
  ["another origin", { origin: origin.replace("38", "39") }, ["unmatched 39"]],
  ["what cannot be read", "{18059}", ["unreadable"]],
])("auditPage looks at %s in data", (_, data, expected) => {
  expect(listFaults(toPage(marks + toScript(data), { opened }))).toEqual(expected);
});

it("auditPage takes a program for code", () => {
  expect(listFaults(toPage(`${marks}<script>const a = 434;</script>`, { opened }))).toEqual([]);
});

it.each([
  ["the title", "<title>434 companies</title>", ["unmatched 434"]],
  ["the description", '<meta name="description" content="Of 434 companies">', ["unmatched 434"]],
  ["no other meta data", '<meta name="viewport" content="width=434">', []],
])("auditPage looks at %s of a page", (_, head, expected) => {
  expect(listFaults(toPage(marks, { opened, head }))).toEqual(expected);
});

it("auditPage looks at the notes of an origin, where the account is quoted", () => {
  const toNoted = (note: string) =>
    toPage(marks, {
      opened: { ...opened, clusters: toPrinted("Clusters", "38", { notes: [note] }) },
    });
  expect(listFaults(toNoted("Average over the 38 clusters"))).toEqual([]);
  expect(listFaults(toNoted("It says “a record 39”"))).toEqual([]);
  expect(listFaults(toNoted("For about 2018: the source does not tell the year"))).toEqual([]);
  expect(listFaults(toNoted("Average over the 39 clusters"))).toEqual(["unmatched 39"]);
});

it("auditPage takes the titles of an origin for names, wherever they stand", () => {
  const source = "Support to 39 networks";
  const toTitled = (more: object, body = "") =>
    toPage(marks + body, { opened: { ...opened, clusters: toPrinted("Clusters", "38", more) } });
  expect(listFaults(toTitled({ source, section: "All 39" }, `<p>${source}</p>`))).toEqual([]);
  expect(listFaults(toTitled({ notes: [source] }))).toEqual(["unmatched 39"]);
  expect(listFaults(toTitled({}, `<p>${source}</p>`))).toEqual(["unmarked 39"]);
});

it("auditPage takes a limit in a label for a definition, wherever it stands", () => {
  const toLabelled = (label: string, body: string) =>
    toPage(marks + body, { opened: { ...opened, clusters: toPrinted(label, "38") } });
  const days = "Days with more than 10 mm of rain";
  const chart = "<svg><text><tspan>All with more than</tspan><tspan>10 mm</tspan></text></svg>";
  expect(listFaults(toLabelled(days, `<p>Of more than 10 mm</p>${chart}`))).toEqual([]);
  expect(listFaults(toLabelled(days, "<p>It was 10 mm</p>"))).toEqual(["unmarked 10"]);
  expect(listFaults(toLabelled("Days with 10 mm", ""))).toEqual(["unmatched 10"]);
  const [over] = ["over 700 days"].map((text) => toLabelled(text, `<p>It were ${text}</p>`));
  expect(listFaults(over ?? "")).toEqual(expect.arrayContaining(["unmarked 700"]));
});

it.each([
  ["two thirds", "67%", "0.6666666666666666", []],
  ["two thirds", "66%", "0.6666666666666666", ["wrong-value 66%"]],
])("auditPage holds “%s” against %s", (printed, text, value, wanted) => {
  const origin = { share: toPrinted("Share", printed) };
  const page = toPage(`<p>${mark(value, text, "share")}</p>`, { opened: origin });
  expect(listFaults(page)).toEqual(wanted);
});

it("auditPage reads an origin that no figure opens like any text", () => {
  const page = toPage("<p>Nothing</p>", { opened: { other: toPrinted("A", "39") } });
  expect(listFaults(page)).toEqual(["unmarked 39"]);
});

it("auditPage reads numbers in the notation of the page, or of a part of it", () => {
  const danish = toPage('<p>I alt 3,5</p><p lang="en">In all 3.5</p>', { lang: "da", opened: {} });
  expect(listFaults(danish)).toEqual(["unmarked 3,5", "unmarked 3.5"]);
  expect(listFaults(toPage("<p>Nichts</p>", { lang: "de", opened: {} }))).toEqual(["no-language"]);
});

it("auditPage says where a fault is, and counts what it looked at", () => {
  const body = `<h2 id="a">Who paid <a class="anchor" href="#a">#</a></h2><p>In 2018, ${clusters} clusters and 434 others.</p>`;
  const page = toPage(`${companies}${body}`, { opened });
  expect(auditPage(page, "a.html")).toEqual({
    ...{ numbers: 6, followed: 2, byFile: {}, byRule: { title: 2, year: 1 } },
    faults: [
      {
        ...{ page: "a.html", heading: "Who paid", kind: "prose", number: "434" },
        ...{ part: undefined, cell: undefined },
        ...{ text: "In 2018, [] clusters and 434 others.", fault: "unmarked" },
        wanted: "a figure, <data>, that opens where it comes from",
      },
    ],
  });
});

it("auditPage finds any number typed by hand, wherever it stands", () => {
  const places: readonly ((number: string) => string)[] = [
    (number) => `<p>There were ${number} of them.</p>`,
    (number) => `<ul><li>about <strong>${number}</strong></li></ul>`,
    (number) => `<table><tr><th>All</th><td>${number}</td></tr></table>`,
    (number) => `<svg role="img" aria-label="Chart: Gold ${number}."></svg>`,
    (number) => `<svg><text>Gold ${number}</text></svg>`,
    (number) => `<h2>Gold: ${number}</h2>`,
    (number) => `<p title="${number} of them">Gold</p>`,
  ];
  const numbers = fc
    .oneof(fc.integer({ min: 0, max: 1989 }), fc.integer({ min: 2101, max: 99_999_999 }))
    .filter((number) => number !== 38 && number !== 18058);
  const formats = ["", "%", " million", " per cent"];
  fc.assert(
    fc.property(
      ...([
        numbers,
        fc.constantFrom(...places),
        fc.constantFrom(...formats),
        fc.boolean(),
      ] as const),
      (number, toBody, format, isGrouped) => {
        const text = isGrouped ? number.toLocaleString("en-GB") : `${number}`;
        const { faults } = auditPage(toPage(marks + toBody(text + format), { opened }), "a.html");
        expect(faults.map((fault) => fault.number.replace(/\D/g, ""))).toEqual([`${number}`]);
      },
    ),
    { numRuns: 300 },
  );
});
