import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import { fromSources } from "../from-sources.ts";
import { makeOnce } from "../make-once.ts";
import {
  makeDataFolder,
  toAccountText,
  toSourcesText,
} from "../performance-account/account/data-folder.ts";
import { notebookNames } from "./run-in-process.ts";
import { asAmounts, keep, toPrinted } from "./subsets.ts";

const printed = toPrinted(await loadAccount(2018));
const accounts = {
  2017: { ...printed, ...asAmounts },
  2018: keep(printed, ["companies", "companies_courses", "certified_gold"]),
  2019: { companies: "" },
};
const years = Object.keys(accounts);
const places = [...years, ...years.map((year) => `da/${year}`)];
/** The notebooks that speak of all years have a folder of their own. */
const ofAllYears = ["05-history", "06-programmes"];
const ofYear = notebookNames.filter((name) => !ofAllYears.includes(name));

/** Every page, as its folder and its name. */
export const madeUpPages = [
  ...places.flatMap((place) => ofYear.map((name) => [place, name] as const)),
  ...["all-years", "da/all-years"].flatMap((place) =>
    ofAllYears.map((name) => [place, name] as const),
  ),
];

/** The folder of pages of made-up accounts in both languages, published once for all test files. */
export const publishMadeUp = (): Promise<string> =>
  makeOnce("made-up years", async (out) => {
    const data = await makeDataFolder(
      Object.fromEntries(
        Object.entries(accounts).map(([year, some]) => [year, toAccountText(some, `s${year}`)]),
      ),
      toSourcesText(Object.fromEntries(years.map((year) => [`s${year}`, { year: Number(year) }]))),
    );
    const options = { "--data": data, "--out": out, "--year": "all", "--lang": "all" };
    const args = [fromSources, join("scripts", "start.ts"), ...Object.entries(options).flat()];
    await promisify(execFile)(process.execPath, [...args, "--kernel", "deno"]);
  });
