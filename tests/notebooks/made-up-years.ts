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

/** A page, as its folder and its name. */
export type MadeUpPage = readonly [place: string, name: string];

const toPages = (tree: string, some: readonly string[]): readonly MadeUpPage[] => [
  ...some.flatMap((year) => ofYear.map((name) => [`${tree}${year}`, name] as const)),
  ...ofAllYears.map((name) => [`${tree}all-years`, name] as const),
];

/** Every English page, and those that `npm start` makes in Danish: of the newest account and of all years. */
export const madeUpPages = [...toPages("", years), ...toPages("da/", years.slice(-1))];

/** Every Danish page. */
export const danishPages = toPages("da/", years);

/** The folder of `madeUpPages`, published once for all test files. */
export const publishMadeUp = (): Promise<string> =>
  makeOnce("made-up years", async (out) => {
    const data = await makeData();
    await start({ "--data": data, "--out": out, "--year": "all", "--lang": "en" });
    await start({ "--data": data, "--out": out, "--lang": "da" });
  });

/** The folder of `danishPages`, published once for all test files. */
export const publishDanish = (): Promise<string> =>
  makeOnce("made-up years in Danish", async (out) =>
    start({ "--data": await makeData(), "--out": out, "--year": "all", "--lang": "da" }),
  );

const node = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [fromSources, ...args]);

const makeData = async () => (await node(join(import.meta.dirname, "make-made-up-data.ts"))).stdout;

const start = (options: Readonly<Record<string, string>>) =>
  node("scripts/start.ts", ...Object.entries(options).flat(), "--kernel", "deno");
