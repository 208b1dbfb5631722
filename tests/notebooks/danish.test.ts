import { afterAll, expect, it } from "vitest";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import { useLanguage } from "../../lib/performance-account/src/language/language.ts";
import { findEnglish, findPageTexts } from "./find-english.ts";
import { notebookNames, runInProcess } from "./run-in-process.ts";
import { type EarlierPrinted, listSubsets, makeYear, type Printed, toPrinted } from "./subsets.ts";

const printed = toPrinted(await loadAccount(2018));

afterAll(() => {
  delete process.env.PERFORMANCE_ACCOUNT_DATA;
  useLanguage("en");
});

/** All texts that the notebooks show in Danish, with the notebook in front. */
async function runAll(some: Printed, earlier?: EarlierPrinted): Promise<readonly string[]> {
  process.env.PERFORMANCE_ACCOUNT_DATA = await makeYear(some, earlier);
  const texts: string[] = [];
  for (const name of notebookNames)
    for (const shown of await runInProcess(name, { year: 2018, lang: "da" }))
      texts.push(...shown.texts);
  return texts;
}

const faults = /undefined|NaN|null|Infinity|<caption><\/caption>| \.|\.\.| ,|””|\(\)/;

/** What a Dane would stumble over: English, something left over, or a gap. */
const findFaults = (texts: readonly string[]) =>
  texts.flatMap((text) => [
    ...findEnglish(findPageTexts(text)),
    ...(faults.test(text) || (!text.includes("──") && / {2}/.test(text)) ? [text] : []),
  ]);

it.each(listSubsets(printed))("notebooks of an account with %s are in Danish", async (_, some) => {
  expect(findFaults(await runAll(some))).toEqual([]);
});

const earlier: Printed = {
  ...{ clusters: "36", companies: "17.350", companies_courses: "460", newsletters: "over 700" },
  ...{ financing_total: "DKK 470 million", certified_gold: "12", certified_silver: "7" },
};

it.each<[string, EarlierPrinted]>([
  ["in full", { printed }],
  ["in part", { printed: earlier }],
  ["of another population", { printed: earlier, population: "innovation-networks" }],
])("notebooks compare in Danish with a year before that is there %s", async (_, before) => {
  const texts = await runAll(printed, before);
  expect(findFaults(texts)).toEqual([]);
  expect(texts.join("\n")).toContain("2016");
});

it.each([
  "I 2018 deltog 18.058 virksomheder, i gennemsnit 475 for hver af de 38 klynger.",
  "var matchmaking med 54,1 pct. af virksomhederne; 38,0 pct. meldte om nye kompetencer",
  "I 2018 blev 38 klynger finansieret med 494 mio. kr., svarende til 13,0 mio. kr. pr. klynge",
  "internationale aktiviteter til 26,3 pct. Kurser og uddannelse kom sidst med 434 virksomheder",
  "svarede til 50,8 pct. af antallet med nye idéer og til 78,1 pct. af antallet",
  "var 14 certificeret i guld (36,8 pct.), 6 i sølv (15,8 pct.) og 18 i bronze (47,4 pct.).",
])("notebooks of 2018 say in Danish: %s", async (wanted) => {
  expect((await runAll(printed)).join("\n").replaceAll(/<[^>]*>/g, "")).toContain(wanted);
});
