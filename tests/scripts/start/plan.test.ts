import { existsSync } from "node:fs";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Options, parseOptions } from "../../../scripts/start/options.ts";
import { makePlan } from "../../../scripts/start/plan.ts";
import { UsageError } from "../../../scripts/start/usage-error.ts";
import { makeDataFolder, toAccountText } from "../../account/data-folder.ts";
import { makeNotebook, makeNotebookFolder } from "./make-notebook.ts";

const data = await makeDataFolder({
  2017: toAccountText({ companies: "7.522" }, "account-2017"),
  2018: toAccountText({ companies: "18.058" }),
});
const notebooks = await makeNotebookFolder({
  "02-funding": makeNotebook("Funding"),
  "01-overview": makeNotebook("Overview"),
});

const makeOut = async () => join(await mkdtemp(join(tmpdir(), "plan-")), "new", "out");
const makeOptions = async (changes: Partial<Options> = {}): Promise<Options> => ({
  ...parseOptions([]),
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
  ["the notebooks that are asked for", { only: ["funding"] }, ["2018 02-funding"]],
])("makePlan has a job for each notebook of %s", async (_, changes, wanted) => {
  const { jobs } = await makePlan(await makeOptions(changes));
  expect(jobs.map(({ account, source }) => `${account.year} ${source.slug}`)).toEqual(wanted);
});

it("makePlan knows all notebooks and accounts, whatever is asked for", async () => {
  const plan = await makePlan(await makeOptions({ only: ["funding"], year: 2017 }));
  expect(plan.notebooks.map(({ slug }) => slug)).toEqual(["01-overview", "02-funding"]);
  expect(plan.accounts.map(({ year }) => year)).toEqual([2018, 2017]);
});

it("makePlan makes the folder to publish to, empty, with a folder for each year to come", async () => {
  const options = await makeOptions();
  const { jobs, out } = await makePlan(options);
  expect([out, await readdir(out)]).toEqual([options.out, []]);
  expect(jobs.map(({ folder }) => folder)).toEqual([join(out, "2018"), join(out, "2018")]);
});

it.each<[string, Partial<Options>, string]>([
  ["the kernel that the notebook names", {}, "tslab"],
  ["the kernel that is asked for", { kernel: "deno" }, "deno"],
])("makePlan takes %s", async (_, changes, wanted) => {
  const { jobs } = await makePlan(await makeOptions(changes));
  expect(jobs.map(({ kernel }) => kernel.name)).toEqual([wanted, wanted]);
});

it.each<[string, () => Promise<Partial<Options>>, RegExp]>([
  ["an unknown year", async () => ({ year: 2031 }), /year "2031": wanted one of 2018, 2017$/],
  ["an unknown notebook", async () => ({ only: ["x"] }), /^Cannot find notebook "x": wanted one/],
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
