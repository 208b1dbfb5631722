import { expect, it } from "vitest";
import { putSource } from "../../../lib/performance-account/src/account/put-source.ts";
import { parseSources } from "../../../lib/performance-account/src/account/source-table.ts";
import { toSourcesText } from "./data-folder.ts";
import { makeSource } from "./make-source.ts";

const text = toSourcesText({ "account-2017": { year: 2017 }, "account-2018": { year: 2018 } });
const source = makeSource({ year: 2019, title: 'A "new", account' });
const added = 'account-2019,"A ""new"", account",A publisher,2019,clusters-and-networks,';
const row = `${added}example.org,2026-11-23,None stated,`;

it.each([
  ["as it is", text, `${text}${row}\n`],
  ["without a final line end", text.trimEnd(), `${text}${row}\n`],
  [
    "with CRLF and a byte-order mark",
    `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    `\uFEFF${text.replaceAll("\n", "\r\n")}${row}\r\n`,
  ],
  ["with a blank line at the end", `${text}\n`, `${text}\n${row}\n`],
  ["that is empty", "", `${text.split("\n")[0]}\n${row}\n`],
])("putSource adds a row to a text %s", (_, before, wanted) => {
  expect(putSource(before, source)).toBe(wanted);
});

it("putSource follows the order of the columns that the text has", () => {
  const before = '\uFEFF"note", year ,id,title,publisher,population,address,accessed,licence\n';
  const after = putSource(before, source);
  const { read: sources, faults } = parseSources(after, "sources.csv");
  expect(faults).toEqual([]);
  expect(sources).toEqual([source]);
});

const older = makeSource({ id: "account-2017", year: 2017, title: "Another" });

it.each([
  ["with LF", text],
  ["with CRLF and a byte-order mark", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  [
    "with line ends and quotes in cells",
    text.replace("Account 2017", '"Account\n""2017"""').replace("Account 2018", '"Account\n2018"'),
  ],
  ["after a blank line", text.replace("account-2017", "\naccount-2017")],
])("putSource replaces the row with its id in a text %s, and nothing else", (_, before) => {
  const after = putSource(before, older);
  const start = before.indexOf("account-2017");
  const end = before.indexOf("account-2018");
  expect(after.slice(0, start)).toBe(before.slice(0, start));
  expect(after.endsWith(before.slice(end))).toBe(true);
  const { read: sources, faults } = parseSources(after, "sources.csv");
  expect(faults).toEqual([]);
  expect(sources[0]).toEqual(older);
});

it("putSource replaces a last row that no line end follows", () => {
  const before = text.trimEnd();
  const after = putSource(before, makeSource({ title: "Another" }));
  expect(after).toBe(`${before.slice(0, before.indexOf("account-2018"))}${after.split("\n")[2]}`);
  expect(after.split("\n")[2]).toMatch(/^account-2018,Another,/);
});

it("putSource writes in Danish what the text has a column for", () => {
  const header = `${text.split("\n")[0]},address_da,publisher_da`;
  const danish = { ...source, addressDa: "x (webstedet)", publisherDa: "Vides ikke" };
  const { read } = parseSources(putSource(`${header}\n`, danish), "sources.csv");
  expect(read).toEqual([danish]);
});
