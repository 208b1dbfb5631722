import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import type { Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { makeNotebook, makeNotebookFolder } from "../../notebook-press/run/make-notebook.ts";
import {
  addFiles,
  makeDataFolder,
  toAccountText,
  toFiguresText,
  toSourcesText,
} from "../../performance-account/account/data-folder.ts";
import { makePlan, type Options } from "./make-plan.ts";

const sources = toSourcesText({ s2018: { year: 2018 }, page: { year: 2016, title: "A page" } });
const clusters = "clusters-and-networks,result";
const networks = "innovation-networks,result";
const data = await addFiles(
  await makeDataFolder({ 2018: toAccountText({ companies: "18.058" }, "s2018") }, sources),
  {
    "figures/more.csv": toFiguresText([
      `companies,2019,${clusters},20.000`,
      `companies,2018,${networks},12.000`,
      `companies,2016,${clusters},16.500`,
      `companies_courses,2016,${clusters},70`,
      `companies,2016,${networks},11.110`,
      `certified_gold,2015,${networks},4`,
    ]),
  },
);

/** A notebook with other parameters, and topics that it says it is about. */
function makeWith(title: string, parameters: string, topics?: readonly string[]): Notebook {
  const { metadata, cells, ...notebook } = makeNotebook(title);
  return {
    ...notebook,
    metadata: { ...metadata, ...(topics && { performance_account: { topics } }) },
    cells: cells.map((cell) => {
      if (cell.id === "parameters") return { ...cell, source: parameters };
      return { ...cell, metadata: { translations: { da: `# ${title} på dansk` } } };
    }),
  };
}

const year = "const year: number = 2018;";
const population = 'const population: "" | "clusters-and-networks" | "innovation-networks" = "";';
const lang = 'const lang: "en" | "da" = "en";';
const notebooks = await makeNotebookFolder({
  "01-all": makeWith("All", [year, population, lang].join("\n")),
  "02-labels": makeWith("Labels", [year, population].join("\n"), ["certification"]),
  "05-history": makeWith("History", lang),
});

async function plan(changes: Partial<Options>) {
  const out = await mkdtemp(join(tmpdir(), "plan-"));
  const { jobs, omissions } = await makePlan({
    ...{ data, notebooks, out },
    ...changes,
  });
  const lines = jobs.map(({ folder, source, parameters }) => {
    const place = relative(out, folder).split(sep).join("/");
    return `${place} ${source.slug} ${JSON.stringify(parameters)}`;
  });
  const left = omissions.map(({ job, reason }) => `${job.label} ${job.source.slug}: ${reason}`);
  return { lines, left };
}

it.each<[string, Partial<Options>, readonly string[]]>([
  [
    "the newest document, whatever scraps there are of later years, and all years",
    {},
    ['2018 01-all {"year":2018}', '2018 02-labels {"year":2018}', "all-years 05-history {}"],
  ],
  [
    "both populations of a year",
    { year: 2016, only: [["all"]] },
    [
      '2016 01-all {"year":2016}',
      '2016-innovation-networks 01-all {"year":2016,"population":"innovation-networks"}',
    ],
  ],
  [
    "a document and what is known of the other population",
    { year: 2018, only: [["all"]] },
    [
      '2018 01-all {"year":2018}',
      '2018-innovation-networks 01-all {"year":2018,"population":"innovation-networks"}',
    ],
  ],
  [
    "all years",
    { year: "all" },
    [
      '2019 01-all {"year":2019}',
      '2018 01-all {"year":2018}',
      '2018 02-labels {"year":2018}',
      '2018-innovation-networks 01-all {"year":2018,"population":"innovation-networks"}',
      '2016 01-all {"year":2016}',
      '2016-innovation-networks 01-all {"year":2016,"population":"innovation-networks"}',
      '2015 01-all {"year":2015}',
      '2015 02-labels {"year":2015}',
      "all-years 05-history {}",
    ],
  ],
  ["one notebook of all years", { only: [["history"]] }, ["all-years 05-history {}"]],
  [
    "one notebook of all years for all years once",
    { only: [["history"]], year: "all" },
    ["all-years 05-history {}"],
  ],
  [
    "all years in both languages",
    { only: [["history"]], lang: "all" },
    ["all-years 05-history {}", 'da/all-years 05-history {"lang":"da"}'],
  ],
  [
    "a population that is asked for",
    { year: 2016, param: [["population", "innovation-networks"]] },
    [
      '2016-innovation-networks 01-all {"year":2016,"population":"innovation-networks"}',
      "all-years 05-history {}",
    ],
  ],
  [
    "a population that its year alone means",
    { only: [["all"]], year: 2015, param: [["population", "innovation-networks"]] },
    ['2015 01-all {"year":2015}'],
  ],
  [
    "a population without a year: the newest, since there is no document",
    { only: [["all"]], param: [["population", "innovation-networks"]] },
    ['2018-innovation-networks 01-all {"year":2018,"population":"innovation-networks"}'],
  ],
])("makePlan has jobs for %s", async (_, changes, lines) => {
  expect((await plan(changes)).lines).toEqual(lines);
});

it("makePlan leaves out what shows nothing of an account put together, and says so", async () => {
  const { left } = await plan({ year: "all", lang: "all" });
  expect([...new Set(left)]).toEqual([
    "2019 02-labels: no figure of its topics",
    "2018-innovation-networks 02-labels: no figure of its topics",
    "2016 02-labels: no figure of its topics",
    "2016-innovation-networks 02-labels: no figure of its topics",
  ]);
});

it("makePlan does not run a notebook that would load another population", async () => {
  const folder = await makeNotebookFolder({ "01-old": makeNotebook("Old") });
  const { lines, left } = await plan({ notebooks: folder, year: 2016 });
  expect(lines).toEqual(['2016 01-old {"year":2016}']);
  expect(left).toEqual(["2016-innovation-networks 01-old: it takes no population"]);
});

it("makePlan runs a notebook of all years once for each value that it declares", async () => {
  const folder = await makeNotebookFolder({
    "01-year": makeWith("Year", `${year}\nconst topic: string = "a";`),
    "05-plain": makeWith("Plain", lang),
    "06-topic": makeWith("Topic", 'const topic: string = "a";'),
  });
  const { lines } = await plan({ notebooks: folder, param: [["topic", "b"]] });
  expect(lines).toEqual([
    '2018-topic-b 01-year {"year":2018,"topic":"b"}',
    "all-years 05-plain {}",
    'all-years-topic-b 06-topic {"topic":"b"}',
  ]);
});

it.each<[string, Partial<Options>, RegExp]>([
  [
    "an unknown year",
    { year: 2017 },
    /^Cannot run for year "2017": wanted one of 2019, 2018, 2016, 2015$/,
  ],
  [
    "an unknown population",
    { param: [["population", "x"]] },
    /^Cannot run for the population "x": wanted one of clusters-and-networks, innovation-networks$/,
  ],
  [
    "a year that a population lacks",
    { year: 2019, param: [["population", "innovation-networks"]] },
    /^Cannot run for year "2019": wanted one of 2018, 2016, 2015$/,
  ],
])("makePlan refuses %s", async (_, changes, message) => {
  const error = await plan(changes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toMatch(message);
});

it("makePlan refuses an unknown topic and names the notebook", async () => {
  const folder = await makeNotebookFolder({ "02-x": makeWith("X", year, ["fundign"]) });
  const error = await plan({ notebooks: folder }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toMatch(/02-x\.ipynb: Cannot find the topic "fundign"/);
});
