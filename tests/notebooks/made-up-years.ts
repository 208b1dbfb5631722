import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { fromSources } from "../from-sources.ts";
import { makeOnce } from "../make-once.ts";
import { notebooks, takesYear } from "./places.ts";

/** Each has an account of its own; see `make-made-up-data.ts`. */
const years = ["2017", "2018", "2019"];
const toNames = (some: typeof notebooks) => some.map(([name]) => name.replace(".ipynb", ""));
const ofYear = toNames(notebooks.filter(([, notebook]) => takesYear(notebook)));
const ofAllYears = toNames(notebooks.filter(([, notebook]) => !takesYear(notebook)));

/** Every page, as its folder and its name. */
export const madeUpPages = ["", "da/"].flatMap((tree) => [
  ...years.flatMap((year) => ofYear.map((name) => [`${tree}${year}`, name] as const)),
  ...ofAllYears.map((name) => [`${tree}all-years`, name] as const),
]);

/** The folder of pages of made-up accounts in both languages, published once for all test files. */
export const publishMadeUp = (): Promise<string> =>
  makeOnce("made-up years", async (out) => {
    const node = (...args: readonly string[]) =>
      promisify(execFile)(process.execPath, [fromSources, ...args]);
    const { stdout: data } = await node(join(import.meta.dirname, "make-made-up-data.ts"));
    const options = { "--data": data, "--out": out, "--year": "all", "--lang": "all" };
    await node("scripts/start.ts", ...Object.entries(options).flat(), "--kernel", "deno");
  });
