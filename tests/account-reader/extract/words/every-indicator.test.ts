import { expect, it } from "vitest";
import { extractAccount } from "../../../../lib/account-reader/src/extract/extract-account.ts";
import { accountEntries } from "../../../../lib/performance-account/src/account/entries/account-entries.ts";
import type { Entry } from "../../../../lib/performance-account/src/account/entries/entry.ts";
import { readText } from "../../read-text.ts";

const entries = Object.entries<Entry>(accountEntries);

/** Headings under which labels of parts say what they are parts of, by topic. */
const headings: Readonly<Record<string, string>> = {
  certification: "Certification of clusters, certificering af klynger",
  financing: "Financing, finansiering",
  outcomes: "Companies, virksomheder",
  services: "Companies, virksomheder",
};

/** The noun tells what an average counts, where the label does not. */
function toLabel(label: string, noun: string, { kind }: Entry) {
  return kind === "average" ? `${label} (${noun})` : label;
}

const printed = { count: "21", average: "9.9", money: "DKK 494 million", share: "9%" };

it.each(
  entries.flatMap(([id, entry]) => [
    ["English", id, toLabel(entry.label, entry.noun, entry), entry] as const,
    ["Danish", id, toLabel(entry.labelDa, entry.nounDa, entry), entry] as const,
  ]),
)("the reader's words in %s know the catalogue's own label of %s: %s", (_, id, label, entry) => {
  const number = entry.kind === "money-or-share" ? "DKK 5 million" : printed[entry.kind];
  const heading = headings[entry.topic] ?? label;
  const document = readText(`# ${heading}`, "", `${label} | ${number}`);
  const { figures } = extractAccount(document, { year: 2018 });
  const found = figures.filter(({ candidates }) => candidates.length > 0);
  expect(found.map(({ indicator }) => indicator)).toContain(id);
});
