import { expect, it } from "vitest";
import {
  findMentions,
  type Mention,
} from "../../../../lib/account-reader/src/extract/statements/mentions.ts";
import { marks } from "../../../../lib/account-reader/src/extract/words/pattern.ts";

const find = (text: string, language: "english" | "danish" = "english") =>
  findMentions(text, 2018, language).mentions.map(({ printed }) => printed);

it.each([
  ["18,058 companies took part", ["18,058"]],
  ["12 874 companies", ["12 874"]],
  ["Over 700 firms, and just over 80 networks", ["Over 700", "just over 80"]],
  ["some 40 countries", ["some 40"]],
  ["700+ companies", ["700+"]],
  ["(38 clusters)", ["38"]],
  ["DKK 494 million in total", ["DKK 494 million"]],
  ["DKK 1.2 bn, of which 72 per cent", ["DKK 1.2 bn", "72 per cent"]],
  ["72% and 9.9", ["72%", "9.9"]],
  ["10 thousand companies", ["10 thousand"]],
  ["14 gold clusters, 6 silver clusters", ["14", "6"]],
  ["the Performance Account 2018 of the 38 clusters", ["38"]],
  ["from 30 to 40 companies", ["30", "40"]],
  ["2,018 companies in 2018", ["2,018"]],
])("findMentions finds the numbers of %j, as printed", (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it.each([
  ["18.058 virksomheder deltog", ["18.058"]],
  ["Knap 6.000 virksomheder, heraf op til 40 nye", ["Knap 6.000", "op til 40"]],
  ["ca. 40 lande", ["ca. 40"]],
  ["mere end 1.800 nyhedsbreve", ["mere end 1.800"]],
  ["494 mio. kr. og kr. 2,5 mia.", ["494 mio. kr.", "kr. 2,5 mia."]],
  ["12 345 678 kr.", ["12 345 678 kr."]],
  ["100.000,- til hver", ["100.000,-"]],
  ["38 pct. og ca. 72 procent", ["38 pct.", "ca. 72 procent"]],
  ["7,8 årsværk", ["7,8"]],
])("findMentions finds the numbers of the Danish %j, as printed", (text, expected) => {
  expect(find(text, "danish")).toEqual(expected);
});

it.each([
  ["a page", "see page 12"],
  ["a page in Danish", "side 14 af 20"],
  ["a figure", "Figure 3 shows it"],
  ["a table in Danish", "se tabel 4"],
  ["a chapter", "2.1 Companies and services"],
  ["a chapter without a point", "4 Companies and clusters"],
  ["an item", "3. Companies"],
  ["a year", "in 2018, 2017 and 1998"],
  ["years in a row", "2015-2018"],
  ["a telephone", "33 92 33 50"],
  ["a telephone from abroad", "+45 33 92 33 50"],
  ["a telephone with its name", "tlf. 33 92 33 50"],
  ["an ISSN", "ISSN: 2245-9936"],
  ["an ISSN without its name", "1904-123X"],
  ["an ISBN", "ISBN 978-87-93-12345-6"],
  ["a CVR", "CVR-nr. 12 34 56 78"],
  ["a date", "5 May 2019"],
  ["a date with the month first", "May 5, 2019"],
  ["a date in Danish", "den 5. maj 2019"],
  ["a date in digits", "12.05.2019 or 12/5 2019"],
  ["a date by ISO", "2019-05-12"],
  ["an ordinal", "the 3rd year"],
  ["an ordinal in Danish", "1. halvår"],
  ["a range", "30-40 companies"],
  ["a range with a dash", "30–40 virksomheder"],
  ["a range in words", "30 to 40 companies"],
  ["euro", "€5 million"],
  ["a time", "10:30 or at 10.30"],
  ["a time in Danish", "kl. 10.30"],
  ["a name", "A4, H2020, B2B, 3D and COVID-19"],
  ["the name of a programme", "Horizon 2020"],
  ["a web address", "www.clusters38.dk, post38@clusters.dk"],
  ["a change", "+5 per cent"],
  ["percentage points", "5 percentage points"],
  ["percentage points in Danish", "5 procentpoint"],
  ["a fraction", "3/4 of them"],
  ["a room", "Room 12"],
  ["a number of a thing", "nr. 14"],
])("findMentions takes no number from %s: %j", (_, text) => {
  expect(find(text)).toEqual([]);
});

it.each(["18,058² companies", "18,058* companies", "18,058 1) companies", "18,058 [1] companies"])(
  "findMentions leaves the footnote mark out of %j",
  (text) => {
    expect(find(text)).toEqual(["18,058"]);
  },
);

it.each<[string, Partial<Mention>]>([
  ["over 700 firms", { start: 0, end: 8, digits: "700", kind: "plain", isWord: false }],
  ["now DKK 494 million", { start: 4, end: 19, digits: "494", kind: "money" }],
  ["494 mio. kr.", { end: 12, digits: "494", kind: "money" }],
  ["kr. 100", { end: 7, digits: "100", kind: "money" }],
  ["ca. 72 pct.", { end: 11, digits: "72", kind: "percent" }],
  ["3 million views", { end: 9, digits: "3", kind: "plain" }],
  ["Fourteen clusters", { end: 8, digits: "Fourteen", kind: "plain", isWord: true }],
])("findMentions says of %j where, in what form and of what kind", (text, expected) => {
  expect(findMentions(text, 2018).mentions[0]).toMatchObject(expected);
});

it.each([
  ["presided over 40 meetings", "40"],
  ["spread over 40 countries", "40"],
  ["fordelt på over 40 lande", "40"],
])("findMentions takes the word before the number of %j for no qualifier", (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

it.each<[string, "english" | "danish", readonly string[]]>([
  ["twenty-one clusters and seven networks", "english", ["twenty-one", "seven"]],
  ["enogtyve klynger og syv netværk", "danish", ["enogtyve", "syv"]],
  ["one cluster among the others", "english", []],
  ["one gold cluster", "english", ["one"]],
  ["two thousand companies", "english", ["two thousand"]],
  ["six og seks", "danish", ["seks"]],
  ["to guldklynger gik til København", "danish", ["to"]],
  ["klyngerne gik til to møder", "danish", []],
])("findMentions reads the words of %j in its language, %s", (text, language, expected) => {
  expect(find(text, language)).toEqual(expected);
});

it("findMentions marks each character of numbers and years, and blanks what is no figure", () => {
  const text = "In 2018, 38 (2017: 22) on page 9";
  const { marked } = findMentions(text, 2018);
  const [number, year, other] = [marks.number, marks.year, marks.other];
  expect(marked).toBe(
    `In ${year.repeat(4)}, ${number.repeat(2)} (${other.repeat(4)}: ${number.repeat(2)}) on       `,
  );
  expect(marked).toHaveLength(text.length);
});

it("findMentions takes a number far from the account's year for no year", () => {
  expect(find("2050 companies in 2018")).toEqual(["2050"]);
  expect(find("DKK 2018")).toEqual(["DKK 2018"]);
});
