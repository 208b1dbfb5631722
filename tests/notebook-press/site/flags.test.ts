import { expect, it } from "vitest";
import { parseCommand } from "../../../lib/notebook-press/src/command/parse-command.ts";
import { checkSiteFlags, siteFlags } from "../../../lib/notebook-press/src/site/flags.ts";

const parse = (args: readonly string[]) =>
  parseCommand(
    { usage: "press", about: "", flags: siteFlags, check: ({ values }) => checkSiteFlags(values) },
    args,
  );

it.each([
  [[], { only: [], kernel: undefined, out: "out", notebooks: "notebooks", static: false }],
  [[], { cellLimit: 600, startLimit: 60, log: false, fresh: false, pdf: false }],
  [
    ["--only", "funding,01-overview", "--only", "04"],
    { only: [["funding", "01-overview"], ["04"]] },
  ],
  [["--jobs", "3"], { jobs: 3 }],
  [
    ["--cell-limit", "0.5", "--start-limit=9", "--log"],
    { cellLimit: 0.5, startLimit: 9, log: true },
  ],
  [
    ["--param", "a=1", "--param", "b=x=y\nz", "--param=c="],
    {
      param: [
        ["a", "1"],
        ["b", "x=y\nz"],
        ["c", ""],
      ],
    },
  ],
  [["--params", "a.json", "--params=b.yaml"], { params: ["a.json", "b.yaml"] }],
  [["--list-parameters", "--json"], { listParameters: true, json: true }],
])("siteFlags read %j", async (args, wanted) => {
  const { values, faults } = await parse(args);
  expect(values).toMatchObject(wanted);
  expect(faults).toEqual([]);
});

it.each([
  [["--jobs", "0"], 'Cannot read --jobs "0": wanted a whole number from 1 to 64'],
  [["--jobs", "many"], 'Cannot read --jobs "many": wanted a whole number from 1 to 64'],
  [["--cell-limit", "0"], 'Cannot read --cell-limit "0": wanted a number of seconds above 0'],
  [
    ["--start-limit", "long"],
    'Cannot read --start-limit "long": wanted a number of seconds above 0',
  ],
  [["--param", "year"], 'Cannot read --param "year": wanted a name and a value as year=2018'],
  [["--param", "=1"], 'Cannot read --param "=1": wanted a name and a value as year=2018'],
  [["--param", "a=1", "--param", "a=2"], 'Cannot read --param "a" twice: wanted one value'],
  [["--json"], "Cannot print --json: wanted --list-parameters with it"],
])("siteFlags refuse %j", async (args, message) => {
  expect((await parse(args)).faults).toEqual([message]);
});
