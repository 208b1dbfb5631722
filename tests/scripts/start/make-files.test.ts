import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Result } from "../../../lib/notebook-press/src/run/run-job.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { makeFiles } from "../../../scripts/start/make-files.ts";
import { makeJob } from "../../notebook-press/run/make-job.ts";
import { makeNotebook } from "../../notebook-press/run/make-notebook.ts";
import { makeRunRecord } from "../../notebook-press/run/make-run-record.ts";
import { makeDataFolder, toAccountText } from "../../performance-account/account/data-folder.ts";

const data = await makeDataFolder({ 2018: toAccountText({ companies: "18.058" }) });
const account = await loadAccount(2018, { data });
const assembled = { ...account, year: 2016, isDocument: false };

const make = (label: string, parameters: Result["job"]["parameters"]) =>
  makeFiles(
    {
      job: makeJob({ label, parameters }),
      notebook: makeNotebook("A"),
      record: makeRunRecord({ versions: { "performance-account": "1.2.3", data: "3f" } }),
      unchanged: false,
    },
    [account, assembled],
    data,
  );

it.each([
  [
    "an account",
    "2018",
    { year: 2018 },
    [
      "account.csv",
      "datapackage.json",
      "figures.csv",
      "figures.json",
      "figures.schema.json",
      "sources.csv",
    ],
  ],
  [
    "an account put together, which has no text of its own",
    "2016",
    { year: 2016 },
    ["datapackage.json", "figures.csv", "figures.json", "figures.schema.json", "sources.csv"],
  ],
  ["what speaks of all years", "all-years", {}, ["datapackage.json", "figures.csv", "sources.csv"]],
  ["another set of parameters for all years", "topic-b", {}, []],
])("makeFiles makes the files of %s", async (_, label, parameters, wanted) => {
  expect(Object.keys(await make(label, parameters)).toSorted()).toEqual(wanted);
});

it("makeFiles copies the data as they are, and says when and with what it was made", async () => {
  const files = await make("2018", { year: 2018 });
  expect(files["account.csv"]).toBe(await readFile(join(data, "accounts/2018.csv"), "utf8"));
  expect(JSON.parse(files["figures.json"] ?? "")).toMatchObject({
    generated: "2026-11-23T09:30:00.000Z",
    versions: { library: "1.2.3", data: "3f" },
  });
});

it("makeFiles writes what is printed of all years", async () => {
  expect((await make("all-years", {}))["figures.csv"]).toMatch(/^companies,2018,.*18\.058,/m);
});
