import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import {
  makeDataFolder,
  toAccountText,
  toSourcesText,
} from "../performance-account/account/data-folder.ts";
import { asAmounts, keep, toPrinted } from "./subsets.ts";

// A program, so that files that look at pages import nothing of what the pages are made with.

const printed = toPrinted(await loadAccount(2018));
const accounts = {
  2017: { ...printed, ...asAmounts },
  2018: keep(printed, ["companies", "companies_courses", "certified_gold"]),
  2019: { companies: "" },
};
const data = await makeDataFolder(
  Object.fromEntries(
    Object.entries(accounts).map(([year, some]) => [year, toAccountText(some, `s${year}`)]),
  ),
  toSourcesText(
    Object.fromEntries(Object.keys(accounts).map((year) => [`s${year}`, { year: Number(year) }])),
  ),
);
process.stdout.write(data);
