import { expect, it } from "vitest";
import type { Origin } from "../../../lib/notebook-press/src/origins/index.ts";
import {
  companies,
  listFaults,
  mark,
  type Origins,
  origins,
  toDerived,
  toPage,
  toPrinted,
} from "./page.ts";

const shares = [toPrinted("A", "54%"), toPrinted("B", "51,5 pct.", { text: "51.5%" })];
const reversed = [origins.clusters, origins.companies].flatMap((one) => one ?? []);
const missing: Origin = { kind: "missing", label: "A", reason: "It is a picture." };

it.each<[string, string, Origins | Origin]>([
  ["a printed count", companies, origins],
  [
    "a printed count with a note on paper",
    mark("38", "38", "clusters").replace("</data>", '<a href="#clusters"></a></data>'),
    origins,
  ],
  ["a printed count in words", mark("14", "14", "o"), toPrinted("A", "fourteen")],
  ["a printed part in words", mark(`${2 / 3}`, "67%", "o"), toPrinted("A", "To tredjedele")],
  ["another", mark("0.9", "90%", "o"), toPrinted("A", "ni ud af 10", { value: 0.9 })],
  ["a printed limit", mark("18000", "over 18,000", "o"), toPrinted("A", "Over 18.000")],
  ["printed money", mark("494000000", "DKK 494 million", "o"), toPrinted("A", "494 mio. kr.")],
  ["other money", mark("1200000", "€ 1.2 million", "o"), toPrinted("A", "1.2 million euros")],
  ["what a head measures", mark("494", "DKK 494", "o"), toPrinted("A", "494", { unit: "DKK" })],
  ["a share by its head", mark("0.541", "54.1%", "o"), toPrinted("A", "54,1", { unit: "share" })],
  ["a quotient", mark(String(18058 / 38), "475", "average"), origins],
  [
    "a share",
    mark(String(38 / 18058), "0.2%", "o"),
    toDerived("divide", "0.2%", reversed, { value: 38 / 18058, unit: "share" }),
  ],
  ["a sum", mark("18096", "18,096", "o"), toDerived("add", "18,096")],
  ["a product", mark("686204", "686,000", "o"), toDerived("multiply", "686,000")],
  [
    "money for each of some",
    mark("190", "DKK 190", "o"),
    toDerived("multiply", "DKK 190", [toPrinted("A", "38"), toPrinted("B", "DKK 5")]),
  ],
  [
    "points",
    mark(String((0.54 - 0.515) * 100), "+2.5 percentage points", "o"),
    toDerived("subtract", "+2.5 percentage points", shares),
  ],
  [
    "what rounding leaves",
    mark("18096", "18,096", "o"),
    toDerived("add", "18,096", undefined, { range: ["18,090", "18,100"] }),
  ],
  ["what is not given", mark("", "not given", "o"), missing],
  [
    "what cannot be worked out",
    mark("", "not given", "o"),
    { ...missing, operation: "divide", inputs: [missing, toPrinted("B", "38")] },
  ],
])("a figure is followed: %s", (_, body, opened) => {
  expect(listFaults(toPageOf(body, opened))).toEqual([]);
});

/** A page with a figure, and with the origin that it opens and no other. */
function toPageOf(body: string, opened: Origins | Origin): string {
  const all = "kind" in opened ? { o: opened as Origin } : opened;
  const used = Object.entries(all).filter(([id]) => body.includes(`"${id}"`));
  return toPage(`<p>${body}</p>`, { opened: Object.fromEntries(used) });
}

const bad = "wrong-formula";

it.each<[string, string, Origins | Origin, string | readonly string[]]>([
  ["no button", '<data value="18058">18,058</data>', origins, "no-origin 18,058"],
  [
    "a second text beside the button",
    mark("38", "38", "clusters").replace("</data>", "<b>9</b></data>"),
    origins,
    ["no-origin 389", "unmarked 38"],
  ],
  [
    "a note that leads elsewhere",
    mark("38", "38", "clusters").replace("</data>", '<a href="#companies"></a></data>'),
    origins,
    ["no-origin 38", "unmarked 38"],
  ],
  ["a title only", '<data value="38" title="x">38</data>', origins, "no-origin 38"],
  ["nothing with the id", mark("38", "38", "elsewhere"), origins, "no-origin 38"],
  ["another value", mark("434", "18,058", "companies"), origins, "wrong-value 18,058"],
  ["no value", mark("", "18,058", "companies"), origins, "wrong-value 18,058"],
  ["a value in words", mark("many", "18,058", "companies"), origins, "wrong-value 18,058"],
  ["text and value of another", mark("434", "434", "companies"), origins, "wrong-origin 434"],
  [
    "a value that its text rounds away",
    mark("474.9", "475", "average"),
    origins,
    "wrong-value 475",
  ],
  ["another notation", mark("18058", "18.058", "companies"), origins, "wrong-value 18.058"],
  ["several numbers", mark("38", "38 of 39", "clusters"), origins, "unreadable 38 of 39"],
  ["no number", mark("38", "many", "clusters"), origins, "unreadable many"],
  ["not given, but it is", mark("", "not given", "clusters"), origins, "unreadable not given"],
  ["given, but it is not", mark("38", "38", "o"), missing, "wrong-origin 38"],
  ["a number in words that is none", mark("", "two", "o"), missing, "wrong-value two"],
  ["another unit", mark("0.38", "38%", "clusters"), origins, "wrong-origin 38%"],
  ["no unit", mark("494", "DKK 494", "o"), toPrinted("A", "494"), "wrong-origin DKK 494"],
  ["other money", mark("494", "€ 494", "o"), toPrinted("A", "DKK 494"), "wrong-origin € 494"],
  [
    "a part in words that it is not",
    mark(`${2 / 3}`, "67%", "o"),
    toPrinted("A", "en tredjedel"),
    "wrong-origin 67%",
  ],
  [
    "data that say another value",
    mark("38", "38", "o"),
    toPrinted("A", "38", { value: 39 }),
    "wrong-origin 38",
  ],
  [
    "a quotient that does not come out",
    mark(String(18058 / 38), "475", "o"),
    toDerived("divide", "476"),
    `${bad} 475`,
  ],
  [
    "a value of another quotient",
    mark("500", "500", "o"),
    toDerived("divide", "475"),
    `${bad} 500`,
  ],
  [
    "data that say another result",
    mark(String(18058 / 38), "475", "o"),
    toDerived("divide", "475", undefined, { value: 475 }),
    `${bad} 475`,
  ],
  [
    "an input that is not printed so",
    mark(String(18059 / 38), "475", "o"),
    toDerived("divide", "475", [
      toPrinted("A", "18.058", { text: "18,059" }),
      toPrinted("B", "38"),
    ]),
    "wrong-origin 475",
  ],
  [
    "an input that is missing",
    mark("38", "38", "o"),
    toDerived("add", "38", [toPrinted("A", "38"), missing]),
    "wrong-origin 38",
  ],
  [
    "inputs in another order",
    mark("18020", "18,020", "o"),
    toDerived("subtract", "18,020", reversed),
    `${bad} 18,020`,
  ],
  [
    "money as a count",
    mark("13", "13", "o"),
    toDerived("divide", "13", [toPrinted("A", "DKK 494"), toPrinted("B", "38")]),
    `${bad} 13`,
  ],
  [
    "a sum of things and money",
    mark("532", "532", "o"),
    toDerived("add", "532", [toPrinted("A", "DKK 494"), toPrinted("B", "38")]),
    `${bad} 532`,
  ],
  [
    "points as a share",
    mark("2.5", "250%", "o"),
    toDerived("subtract", "2.5%", shares),
    `${bad} 250%`,
  ],
  [
    "bounds that leave it out",
    mark("18096", "18,096", "o"),
    toDerived("add", "18,096", undefined, { range: ["1", "2"] }),
    `${bad} 18,096`,
  ],
])("a figure is a fault: %s", (_, body, opened, expected) => {
  expect(listFaults(toPageOf(body, opened))).toEqual([expected].flat());
});

it.each<[string, (html: string) => string]>([
  ["another printed form", (html) => html.replace("“18.058”", "“18.059”")],
  ["another input", (html) => html.replace("= 18,058 ÷ 38", "= 18,059 ÷ 38")],
  ["inputs in another order", (html) => html.replace("= 18,058 ÷ 38", "= 38 ÷ 18,058")],
  ["another name in the formula", (html) => html.replace("Companies ÷", "Networks ÷")],
  ["another result", (html) => html.replace("= 475 companies", "= 476 companies")],
  ["another place", (html) => html.replace("Account 2018, ", "Account 2017, ")],
  ["one number more", (html) => html.replace("“Part”<", "“Part” and 434<")],
  ["a number of its own digits", (html) => html.replace("“38”;", "“38”; 3838;")],
  ["free words", (html) => html.replace(/<p>Result .*?<button/, "<p>It is known.</p><button")],
])("a figure is a fault whose reader sees %s than a program", (_, change) => {
  const html = toPageOf(mark(String(18058 / 38), "475", "average"), origins);
  expect(listFaults(html)).toEqual([]);
  expect(change(html)).not.toBe(html);
  expect(listFaults(change(html))).toEqual(["wrong-origin 475"]);
});

it.each<[string, (html: string) => string]>([
  ["no data", (html) => html.replace(/<script[\s\S]*?<\/script>/, "")],
  ["data of others", (html) => html.replace('"average":', '"other":')],
  ["data that are no JSON", (html) => html.replace('{"sources"', "{sources")],
  ["data that lead nowhere", (html) => html.replace('"inputs":["i_1"', '"inputs":["i_9"')],
  ["data that lead back", (html) => html.replace('"inputs":["i_1"', '"inputs":["average"')],
  ["a source that is not there", (html) => html.replaceAll('"source":0', '"source":1')],
  ["a kind that is unknown", (html) => html.replace('"derived"', '"guessed"')],
])("a figure is a fault with %s", (_, change) => {
  const html = toPageOf(mark(String(18058 / 38), "475", "average"), origins);
  expect(change(html)).not.toBe(html);
  expect(listFaults(change(html))).toEqual(["wrong-origin 475"]);
});
