import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { publishFigures } from "../../../scripts/start/publish-figures.ts";
import { makeDataFolder, toAccountText } from "../../performance-account/account/data-folder.ts";
import { makeJob } from "./make-job.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

const data = await makeDataFolder({ 2018: toAccountText({ companies: "18.058" }) });
const account = await loadAccount(2018, { data });
const makeOut = () => mkdtemp(join(tmpdir(), "figures-"));

const makeResult = (folder: string, time: string) => ({
  job: makeJob({ account, folder }),
  notebook: makeNotebook("A"),
  record: makeRunRecord({ time }),
  unchanged: false,
});

it("publishFigures writes the files of each folder once, with the time of its last run", async () => {
  const [one, other] = [await makeOut(), await makeOut()];
  const results = [
    makeResult(one, "2026-11-23T10:00:00.000Z"),
    makeResult(one, "2026-11-23T09:00:00.000Z"),
    makeResult(other, "2026-11-22T09:00:00.000Z"),
  ];
  await publishFigures(results, data);
  expect((await readdir(one)).toSorted()).toEqual([
    "account.csv",
    "datapackage.json",
    "figures.csv",
    "figures.json",
    "figures.schema.json",
    "sources.csv",
  ]);
  const read = async (folder: string) =>
    JSON.parse(await readFile(join(folder, "figures.json"), "utf8"));
  expect((await read(one)).generated).toBe("2026-11-23T10:00:00.000Z");
  expect((await read(other)).generated).toBe("2026-11-22T09:00:00.000Z");
});

it("publishFigures copies the data as they are", async () => {
  const out = await makeOut();
  await publishFigures([makeResult(out, "2026-11-23T10:00:00.000Z")], data);
  const [copy, original] = [join(out, "account.csv"), join(data, "accounts/2018.csv")];
  expect(await readFile(copy, "utf8")).toBe(await readFile(original, "utf8"));
});

it("publishFigures makes the files of an account put together without a text of its own", async () => {
  const out = await makeOut();
  const assembled = { ...account, year: 2016, isDocument: false };
  const result = makeResult(out, "2026-11-23T10:00:00.000Z");
  await publishFigures([{ ...result, job: makeJob({ account: assembled, folder: out }) }], data);
  expect(await readdir(out)).not.toContain("account.csv");
  const { resources } = JSON.parse(await readFile(join(out, "datapackage.json"), "utf8"));
  expect(resources.map(({ path }: { path: string }) => path)).toEqual([
    ...["figures.csv", "sources.csv", "figures.json"],
  ]);
});

it("publishFigures writes nothing beside what speaks of all years", async () => {
  const out = await makeOut();
  const result = makeResult(out, "2026-11-23T10:00:00.000Z");
  await publishFigures([{ ...result, job: makeJob({ account: undefined, folder: out }) }], data);
  expect(await readdir(out)).toEqual([]);
});

it("publishFigures writes nothing where nothing was run", async () => {
  await expect(publishFigures([], data)).resolves.toBeUndefined();
});

it("publishFigures writes what is printed of all years beside the pages on them", async () => {
  const [out, other] = [await makeOut(), await makeOut()];
  const result = makeResult(out, "2026-11-23T10:00:00.000Z");
  const jobs = [
    makeJob({ account: undefined, label: "all-years", folder: out }),
    makeJob({ account: undefined, label: "topic-b", folder: other }),
  ];
  await publishFigures(
    jobs.map((job) => ({ ...result, job })),
    data,
  );
  expect((await readdir(out)).toSorted()).toEqual([
    "datapackage.json",
    "figures.csv",
    "sources.csv",
  ]);
  expect(await readFile(join(out, "figures.csv"), "utf8")).toMatch(/^companies,2018,.*18\.058,/m);
  expect(await readdir(other)).toEqual([]);
});
