import { afterAll, expect, it } from "vitest";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import { useLanguage } from "../../lib/performance-account/src/language/language.ts";
import { findAccidents } from "./find-accidents.ts";
import { findEnglish, findPageTexts } from "./find-english.ts";
import { notebookNames, runInProcess } from "./run-in-process.ts";
import {
  type EarlierPrinted,
  listSubsets,
  listTold,
  makeYear,
  type Printed,
  toPrinted,
} from "./subsets.ts";

const printed = toPrinted(await loadAccount(2018));

afterAll(() => {
  delete process.env.PERFORMANCE_ACCOUNT_DATA;
  useLanguage("en");
});

/** All texts that the notebooks show in Danish, with the notebook in front. */
async function runAll(
  some: Printed,
  earlier?: EarlierPrinted,
  names: readonly string[] = notebookNames,
): Promise<readonly string[]> {
  process.env.PERFORMANCE_ACCOUNT_DATA = await makeYear(some, earlier);
  const texts: string[] = [];
  for (const name of names)
    for (const shown of await runInProcess(name, { year: 2018, lang: "da" }))
      texts.push(...shown.texts);
  return texts;
}

/** What a Dane would stumble over: English, something left over, or a gap. */
const findFaults = (texts: readonly string[]) => [
  ...texts.flatMap((text) => findEnglish(findPageTexts(text))),
  ...findAccidents(texts),
];

it.each(listSubsets(printed))("notebooks of an account with %s are in Danish", async (_, some) => {
  expect(findFaults(await runAll(some))).toEqual([]);
});

it.each(listTold(printed))("sentences of %s are whole for every subset", async (name, some) => {
  for (const one of some)
    expect(findFaults(await runAll(one, undefined, [name])), Object.keys(one).join()).toEqual([]);
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
  "9.766 virksomheder, 54,1 pct. af alle, benyttede sig af matchmaking.",
  "I 2018 havde klyngerne 494 mio. kr. til rådighed, svarende til 13,0 mio. kr. for hver af de 38 klynger",
  "internationale aktiviteter 4.758 (26,3 pct.), samarbejdsprojekter 3.445 (19,1 pct.) og kurser",
  "svarede til 50,8 pct. af antallet med nye idéer og 78,1 pct. af antallet",
  "(38 i alt) havde 14 guld (36,8 pct.), 6 sølv (15,8 pct.) og 18 bronze (47,4 pct.).",
])("notebooks of 2018 say in Danish: %s", async (wanted) => {
  expect((await runAll(printed)).join("\n").replaceAll(/<[^>]*>/g, "")).toContain(wanted);
});
