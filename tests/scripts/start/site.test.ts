import { existsSync } from "node:fs";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { findLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { findDataFolder, loadSite } from "../../../scripts/start/site.ts";
import { makeNotebook, makeNotebookFolder } from "../../notebook-press/run/make-notebook.ts";
import { makeDataFolder, toAccountText } from "../../performance-account/account/data-folder.ts";
import { makePlan, type Options } from "./make-plan.ts";

const data = await makeDataFolder({
  2017: toAccountText({ companies: "7.522" }, "account-2017"),
  2018: toAccountText({ companies: "18.058" }),
});
const notebooks = await makeNotebookFolder({
  "02-funding": makeNotebook("Funding"),
  "01-overview": makeNotebook("Overview"),
});

const makeOut = async () => join(await mkdtemp(join(tmpdir(), "plan-")), "new", "out");
const makeOptions = async (
  changes: Partial<Options> = {},
): Promise<Partial<Options> & { readonly out: string }> => ({
  ...{ data, notebooks, out: await makeOut() },
  ...changes,
});

it.each<[string, Partial<Options>, readonly string[]]>([
  ["the newest account by default", {}, ["2018 01-overview", "2018 02-funding"]],
  ["the year that is asked for", { year: 2017 }, ["2017 01-overview", "2017 02-funding"]],
  [
    "all years, the newest first",
    { year: "all" },
    ["2018 01-overview", "2018 02-funding", "2017 01-overview", "2017 02-funding"],
  ],
  ["the notebooks that are asked for", { only: [["funding"]] }, ["2018 02-funding"]],
])("makePlan has a job for each notebook of %s", async (_, changes, wanted) => {
  const { jobs } = await makePlan(await makeOptions(changes));
  expect(jobs.map(({ label, source }) => `${label} ${source.slug}`)).toEqual(wanted);
});

it("makePlan knows all notebooks, whatever is asked for", async () => {
  const { trees } = await makePlan(await makeOptions({ only: [["funding"]], year: 2017 }));
  expect(trees.map(({ lang }) => lang)).toEqual(["en", "da"]);
  for (const { notebooks: all } of trees)
    expect(all.map(({ slug }) => slug)).toEqual(["01-overview", "02-funding"]);
});

it("makePlan makes the folder to publish to, empty, with a folder for each year to come", async () => {
  const options = await makeOptions();
  const { jobs } = await makePlan(options);
  const { out } = options;
  expect(await readdir(out)).toEqual([]);
  expect(jobs.map(({ folder }) => folder)).toEqual([join(out, "2018"), join(out, "2018")]);
});

it("loadSite describes accounts in each language, and leaves English chosen", async () => {
  const { editions } = await loadSite({ year: undefined, data });
  const labels = editions.map(async ({ describeFolder }) => {
    const findPlaces = async () => new Map();
    const shown = await describeFolder?.({ folder: "2018", folders: ["2018"], findPlaces });
    return shown?.figures?.[0]?.label;
  });
  expect(await Promise.all(labels)).toEqual([
    "Clusters and innovation networks",
    "Klynger og innovationsnetværk",
  ]);
  expect(findLanguage()).toBe("en");
});

it.each<[string, Partial<Options>, string]>([
  ["the kernel that the notebook names", {}, "tslab"],
  ["the kernel that is asked for", { kernel: "deno" }, "deno"],
])("makePlan takes %s", async (_, changes, wanted) => {
  const { jobs } = await makePlan(await makeOptions(changes));
  expect(jobs.map(({ kernel }) => kernel?.name)).toEqual([wanted, wanted]);
});

it.each<[string, () => Promise<Partial<Options>>, RegExp]>([
  ["an unknown year", async () => ({ year: 2031 }), /year "2031": wanted one of 2018, 2017$/],
  ["an unknown notebook", async () => ({ only: [["x"]] }), /^Cannot find notebook "x": wanted one/],
  ["an unknown kernel", async () => ({ kernel: "python9" }), /"python9"/],
  ["no notebooks", async () => ({ notebooks: data }), /^Cannot find a notebook in/],
  [
    "faulty data",
    async () => ({ data: await makeDataFolder({ 2018: "nonsense" }) }),
    /^Cannot use the data: /,
  ],
])("makePlan refuses %s before it makes a folder", async (_, change, message) => {
  const options = await makeOptions(await change());
  const error = await makePlan(options).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toMatch(message);
  expect(existsSync(options.out)).toBe(false);
});

it("makePlan refuses to publish to a file", async () => {
  const out = join(await mkdtemp(join(tmpdir(), "plan-")), "file");
  await writeFile(out, "mine");
  const options = await makeOptions({ out });
  await expect(makePlan(options)).rejects.toThrow(
    new UsageError(`Cannot publish to "${out}": wanted a folder that can be written`),
  );
});

const kinds = makeNotebook("Kinds");
const parameters = kinds.cells.map((cell) =>
  cell.id === "parameters"
    ? { ...cell, source: `${cell.source}\n// What it is about.\nconst topic: "a" | "b" = "a";` }
    : cell,
);
const chosen = await makeNotebookFolder({
  "01-plain": makeNotebook("Plain"),
  "02-kinds": { ...kinds, cells: parameters },
});

async function makeFile(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), "sets-")), "sets.yaml");
  await writeFile(file, text);
  return file;
}

it.each<[string, Partial<Options>, string, readonly string[]]>([
  [
    "a year",
    { param: [["year", "2017"]] },
    "",
    ['2017 01-plain {"year":2017}', '2017 02-kinds {"year":2017}'],
  ],
  [
    "what only one notebook declares",
    { param: [["topic", "b"]] },
    "",
    ['2018-topic-b 01-plain {"year":2018}', '2018-topic-b 02-kinds {"year":2018,"topic":"b"}'],
  ],
  [
    "several sets",
    { only: [["kinds"]] },
    "- { year: 2018, topic: a }\n- { year: 2017, topic: b }",
    [
      '2018-topic-a 02-kinds {"year":2018,"topic":"a"}',
      '2017-topic-b 02-kinds {"year":2017,"topic":"b"}',
    ],
  ],
  [
    "named sets, overruled on the command line",
    { only: [["kinds"]], param: [["topic", "b"]] },
    "sets: { one: { topic: a }, two: { year: 2017 } }",
    ['one 02-kinds {"year":2018,"topic":"b"}', 'two 02-kinds {"year":2017,"topic":"b"}'],
  ],
  [
    "a set for all years",
    { only: [["kinds"]], year: "all" },
    "topic: b",
    [
      '2018-topic-b 02-kinds {"year":2018,"topic":"b"}',
      '2017-topic-b 02-kinds {"year":2017,"topic":"b"}',
    ],
  ],
  [
    "the same set twice",
    { only: [["plain"]] },
    "[{ year: 2018 }, { year: 2018 }]",
    ['2018 01-plain {"year":2018}'],
  ],
])("makePlan has jobs for %s", async (_, changes, text, wanted) => {
  const params = text === "" ? [] : [await makeFile(text)];
  const { jobs } = await makePlan(await makeOptions({ notebooks: chosen, params, ...changes }));
  const shown = jobs.map(
    (job) => `${job.label} ${job.source.slug} ${JSON.stringify(job.parameters)}`,
  );
  expect(shown).toEqual(wanted);
  expect(jobs.every(({ folder, label }) => folder.endsWith(label))).toBe(true);
});

it.each<[string, Partial<Options>, string, readonly RegExp[]]>([
  [
    "a name that no notebook declares",
    { param: [["yaer", "2018"]] },
    "",
    [/"yaer": wanted a name that a notebook declares: 01-plain \(year\), 02-kinds \(year, topic\)/],
  ],
  ["a name of the prototype", {}, '{"__proto__": 1}', [/parameter "__proto__"/]],
  [
    "a value of another type",
    { param: [["topic", "c"]] },
    "",
    [/02-kinds.ipynb: .*"topic" to "c": wanted "a" \| "b"/],
  ],
  [
    "a year without data",
    { param: [["year", "2019"]] },
    "",
    [/^Cannot run for year "2019": wanted one of 2018, 2017$/],
  ],
  ["a year that is none", { param: [["year", "2018.5"]] }, "", [/year "2018.5"/]],
  ["an empty year", { param: [["year", ""]] }, "", [/year "": wanted one of/]],
  ["a year as text", {}, "year: '2018'", [/year "2018": wanted one of/]],
  ["two years", { year: 2017 }, "year: 2018", [/--year "2017" and the parameter year "2018"/]],
  [
    "a name that is a path",
    {},
    "sets: { ../x: {} }",
    [/Cannot name a set of parameters "\.\.\/x"/],
  ],
  ["a named set for all years", { year: "all" }, "sets: { x: {} }", [/the set "x" for all years/]],
  [
    "faults of several sets at once",
    {},
    "- { year: 2019 }\n- { topic: c }\n- { nothing: 1 }",
    [/year "2019"/, /"topic" to "c"/, /"nothing"/],
  ],
])("makePlan refuses parameters with %s", async (_, changes, text, wanted) => {
  const params = text === "" ? [] : [await makeFile(text)];
  const options = await makeOptions({ notebooks: chosen, params, ...changes });
  const error = await makePlan(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  const lines = (error as UsageError).message.split("\n");
  expect(lines).toEqual(wanted.map((line) => expect.stringMatching(line)));
  expect(existsSync(options.out)).toBe(false);
});

it("makePlan refuses two sets of one name with other values", async () => {
  const params = await Promise.all([
    makeFile("sets: { x: { topic: a } }"),
    makeFile("sets: { x: { topic: b } }"),
  ]);
  const options = await makeOptions({ notebooks: chosen, params });
  await expect(makePlan(options)).rejects.toThrow(
    'Cannot publish several sets of parameters as "x": wanted a name for each',
  );
});

const withLanguage = (title: string, declared: string) => ({
  ...kinds,
  cells: kinds.cells.map((cell) => {
    if (cell.id === "title") return { ...cell, source: `# ${title}`, metadata: { translations } };
    return cell.id === "parameters" ? { ...cell, source: `${cell.source}\n${declared}` } : cell;
  }),
});
const translations = { da: "# Sprog" };
const bilingual = await makeNotebookFolder({
  "01-plain": makeNotebook("Plain"),
  "02-spoken": withLanguage("Spoken", 'const lang: "en" | "da" = "en";'),
});

it.each<[string, Partial<Options>, string, readonly string[]]>([
  ["no language", {}, "", ["2018 01-plain {}", "2018 02-spoken {}"]],
  ["English", { lang: "en" }, "", ["2018 01-plain {}", "2018 02-spoken {}"]],
  ["Danish", { lang: "da" }, "", ["da/2018 01-plain {}", 'da/2018 02-spoken {"lang":"da"}']],
  [
    "all languages",
    { lang: "all" },
    "",
    [
      ...["2018 01-plain {}", "2018 02-spoken {}"],
      ...["da/2018 01-plain {}", 'da/2018 02-spoken {"lang":"da"}'],
    ],
  ],
  [
    "Danish as a parameter",
    { param: [["lang", "da"]], only: [["02"]] },
    "",
    ['da/2018 02-spoken {"lang":"da"}'],
  ],
  [
    "Danish in both ways",
    { lang: "da", param: [["lang", "da"]], only: [["02"]] },
    "",
    ['da/2018 02-spoken {"lang":"da"}'],
  ],
  [
    "a language for each set",
    { only: [["02"]] },
    "sets: { x: { lang: da }, y: { lang: all } }",
    ['da/x 02-spoken {"lang":"da"}', "y 02-spoken {}", 'da/y 02-spoken {"lang":"da"}'],
  ],
])("makePlan has jobs for %s", async (_, changes, text, wanted) => {
  const params = text === "" ? [] : [await makeFile(text)];
  const options = await makeOptions({ notebooks: bilingual, params, ...changes });
  const { jobs } = await makePlan(options);
  const shown = jobs.map(({ folder, source, parameters: { year: _year, ...others } }) => {
    const place = relative(options.out, folder).split(sep).join("/");
    return `${place} ${source.slug} ${JSON.stringify(others)}`;
  });
  expect(shown).toEqual(wanted);
});

it("makePlan takes the text cells of each notebook in the language of its pages", async () => {
  const { jobs } = await makePlan(await makeOptions({ notebooks: bilingual, lang: "all" }));
  const titles = jobs.map(({ source }) => `${source.title}: ${source.notebook.cells[0]?.source}`);
  expect(titles.filter((title) => !title.startsWith("Plain"))).toEqual([
    "Spoken: # Spoken",
    "Sprog: # Sprog",
  ]);
});

it.each<[string, Partial<Options>, string, RegExp]>([
  [
    "without pages",
    { param: [["lang", "sv"]] },
    'const lang: string = "en";',
    /^Cannot run in the language "sv": wanted one of en, da, or all$/,
  ],
  [
    "twice",
    { lang: "en", param: [["lang", "da"]] },
    'const lang: string = "en";',
    /^Cannot run for --lang "en" and the parameter lang "da": wanted one of them$/,
  ],
  [
    "that a notebook does not speak",
    { lang: "da" },
    'const lang: "en" | "sv" = "en";',
    /01-one\.ipynb: Cannot set the parameter "lang" to "da": wanted "en" \| "sv"$/,
  ],
  [
    "that no notebook declares as a parameter",
    { param: [["lang", "da"]] },
    "",
    /^Cannot set the parameter "lang": wanted a name/,
  ],
])("makePlan refuses a language %s", async (_, changes, declared, message) => {
  const folder = await makeNotebookFolder({ "01-one": withLanguage("One", declared) });
  const options = await makeOptions({ notebooks: folder, ...changes });
  const error = await makePlan(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toMatch(message);
  expect(existsSync(options.out)).toBe(false);
});

it("makePlan leaves a notebook of another language alone if nobody asks for one", async () => {
  const folder = await makeNotebookFolder({
    "01-one": withLanguage("One", 'const lang: "sv" | "de" = "sv";'),
  });
  const { jobs } = await makePlan(await makeOptions({ notebooks: folder }));
  expect(jobs.map(({ lang, parameters }) => [lang, parameters])).toEqual([["en", { year: 2018 }]]);
});

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["given", "some/data", undefined, "some/data"],
  ["given, whatever the variable", "some/data", "/other", "some/data"],
  ["in the variable", undefined, "/other", "/other"],
  ["nowhere", undefined, undefined, "data"],
])("findDataFolder takes the folder that is %s", (_, data, variable, wanted) => {
  vi.stubEnv("PERFORMANCE_ACCOUNT_DATA", variable);
  expect(findDataFolder(data)).toBe(resolve(wanted));
});
