import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { parseOptions } from "../../../scripts/start/options.ts";

it("parseOptions without arguments means the newest account and all notebooks", () => {
  expect(parseOptions([])).toMatchObject({
    ...{ year: undefined, only: [], kernel: undefined, out: "out", data: undefined },
    ...{ notebooks: "notebooks", log: false, fresh: false, help: false },
    ...{ cellLimit: 600, startLimit: 60 },
  });
});

it.each([
  [["--year", "2018"], { year: 2018 }],
  [["--year=all"], { year: "all" }],
  [[], { lang: undefined }],
  [["--lang", "da"], { lang: "da" }],
  [["--lang", "en"], { lang: "en" }],
  [["--lang=all"], { lang: "all" }],
  [["--only", "funding"], { only: ["funding"] }],
  [["--only", "funding,01-overview", "--only", "04"], { only: ["funding", "01-overview", "04"] }],
  [["--jobs", "3"], { jobs: 3 }],
  [
    ["--kernel", "tslab", "--out", "x", "--data", "y", "--fresh"],
    { kernel: "tslab", out: "x", data: "y", fresh: true },
  ],
  [
    ["--cell-limit", "0.5", "--start-limit=9", "--log"],
    { cellLimit: 0.5, startLimit: 9, log: true },
  ],
  [
    ["--param", "a=1", "--param", "b=x=y\nz", "--param=c="],
    { param: { a: "1", b: "x=y\nz", c: "" } },
  ],
  [[], { static: false }],
  [["--static"], { static: true }],
  [["--params", "a.json", "--params=b.yaml"], { params: ["a.json", "b.yaml"] }],
  [["--list-parameters", "--json"], { listParameters: true, json: true }],
  [["-h"], { help: true }],
])("parseOptions reads %j", (args, wanted) => {
  expect(parseOptions(args)).toMatchObject(wanted);
});

it.each([
  [["--year", "18"], /Cannot read --year "18": wanted a year such as 2018, or all/],
  [["--year", "next"], /Cannot read --year "next"/],
  [["--lang", "sv"], /Cannot read --lang "sv": wanted en, da, or all/],
  [["--lang", "DA"], /Cannot read --lang "DA"/],
  [["--jobs", "0"], /Cannot read --jobs "0": wanted a whole number from 1 to 64/],
  [["--cell-limit", "0"], /Cannot read --cell-limit "0": wanted a number of seconds above 0/],
  [["--start-limit", "long"], /Cannot read --start-limit "long"/],
  [["--param", "year"], /Cannot read --param "year": wanted a name and a value as year=2018/],
  [["--param", "=1"], /Cannot read --param "=1"/],
  [["--param", "a=1", "--param", "a=2"], /Cannot read --param "a" twice/],
  [["--json"], /Cannot print --json: wanted --list-parameters with it/],
  [["--jobs", "many"], /Cannot read --jobs "many"/],
  [["--yaer", "2018"], /Unknown option '--yaer'[\s\S]*Usage: npm start/],
  [["2018"], /Unexpected argument '2018'[\s\S]*Usage: npm start/],
  [["--out"], /argument missing[\s\S]*Usage: npm start/],
])("parseOptions refuses %j", (args, message) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
  expect(() => parseOptions(args)).toThrow(message);
});
