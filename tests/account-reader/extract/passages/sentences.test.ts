import { expect, it } from "vitest";
import { toSentences } from "../../../../lib/account-reader/src/extract/passages/sentences.ts";

it.each([
  [["One sentence."]],
  [["One sentence without a point"]],
  [["The first ends here.", "The second is longer!", "Is this the third?"]],
  [["DKK 494 million came in 2018.", "DKK 12 million were left."]],
  [["In 2018 there were 18.058 companies.", "38 clusters took part."]],
  [["There were approx. 38 clusters.", "All are certified."]],
  [["They paid e.g. The Region and others, i.e. Everybody."]],
  [["See p. 12 and fig. 3 of it.", "Then go on."]],
  [["It ended (at last.)", "Then it began."]],
  [["“They met.”", "So it was."]],
  [["The clusters grew.²", "The networks did not."]],
  [["Der var ca. 38 klynger.", "Alle er certificeret."]],
  [["Det blev til 494 mio. 72 pct. kom fra staten."]],
  [["I 1. halvår var der 38 klynger.", "I 2. halvår 40."]],
  [["Klyngerne fik kr. 12 mio. og de havde f.eks. Danmark med.", "Sådan var det."]],
  [["Nyhedsbreve, pressemeddelelser m.m. gik ud.", "Øvrige kilder gav intet."]],
])("toSentences parts text into %j", (sentences) => {
  expect(toSentences(sentences.join(" ")).map(({ text }) => text)).toEqual(sentences);
});

it("toSentences tells where each begins", () => {
  const text = "  In 2018.  There were 38 clusters. Yes";
  const parts = toSentences(text);
  expect(parts).toHaveLength(3);
  for (const { start, text: part } of parts) expect(text.slice(start)).toMatch(part);
});

it.each(["", "   ", "\n"])("toSentences finds none in %j", (text) => {
  expect(toSentences(text)).toEqual([]);
});
