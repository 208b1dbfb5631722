import { expect, it } from "vitest";
import { makeCommand } from "../../../lib/account-reader/src/review/command.ts";
import { formatHelp } from "../../../lib/notebook-press/src/command/format-help.ts";
import { parseCommand } from "../../../lib/notebook-press/src/command/parse-command.ts";

const command = makeCommand({ now: () => new Date(2026, 10, 25), data: "data" });
const parse = (args: readonly string[]) => parseCommand(command, args);

// Any file that is there, since whether it can be read is looked at later.
const file = "README.md";

it.each([
  [["2019", file], [file], { population: undefined, data: undefined, yes: false }],
  [["2027", file], [file], {}],
  [["--yes", "2019", file, "--json"], [file], { yes: true, json: true }],
  [["2019", file, "--dry-run", "--replace"], [file], { dryRun: true, fresh: false }],
  [["2018", file, "--replace"], [file], { replace: true }],
  [["2018", file, "--json"], [file], { json: true }],
  [
    ["2019", file, "--population=innovation-networks"],
    [file],
    { population: "innovation-networks" },
  ],
  [["2019", file, "--data", "docs", "--fresh"], [file], { data: "docs", fresh: true }],
  [
    ["2019", "--title", "A title", file, "--accessed", "2024-02-29", "--id", "a-1", "--note="],
    [file],
    { title: "A title", accessed: "2024-02-29", id: "a-1", note: "" },
  ],
  [["2019", file, "--title", "One", "--title", "Two"], [file], { title: "Two" }],
])("makeCommand reads %j", async (args, [document], wanted) => {
  const { values, places, faults } = await parse(args);
  expect(faults).toEqual([]);
  expect(places).toEqual([expect.stringMatching(/^20\d\d$/), document]);
  expect(values).toMatchObject(wanted);
});

const example = "npm run new-year -- 2019 account.pdf";

it.each([
  [["19", file], [`Cannot read the year "19": wanted four digits, as in ${example}`]],
  [["1019", file], [`Cannot read the year "1019": wanted four digits, as in ${example}`]],
  [["2028", file], ['Cannot read the year "2028": wanted one up to 2027']],
  [[file, "2019"], [`Cannot read the year "${file}": wanted the year first, as in ${example}`]],
  [["2019"], [`Cannot read no document: wanted one, as in ${example}`]],
  [
    ["2019", file, "account.pdf"],
    ['Cannot read "account.pdf": wanted one document; a name with spaces needs quotes'],
  ],
  [["2019", "--", "-a.pdf"], ['Cannot read "-a.pdf": wanted a file that is there']],
  [["2019", file, "--data", "no"], ['Cannot write to "no": wanted a folder of data']],
  [
    ["2018", file],
    ['Cannot write "data/accounts/2018.csv": it is there; wanted --replace to replace it'],
  ],
  [
    ["2019", file, "--population", "all"],
    ['Cannot read --population "all": wanted clusters-and-networks or innovation-networks'],
  ],
  [
    ["2019", file, "--accessed", "2026-02-30"],
    ['Cannot read --accessed "2026-02-30": wanted a day such as 2026-11-23'],
  ],
  [["2019", file, "--id", "a b"], ['Cannot read --id "a b": wanted letters, digits and - only']],
  [["2019", file, "--title"], ["Cannot read --title: wanted a value after it"]],
  [["2019", file, "--title", "--yes"], ["Cannot read --title: wanted a value after it"]],
  [["2019", file, "--title="], ['Cannot read --title "": wanted a value']],
  [["2019", file, "--yes=no"], ['Cannot read --yes "no": wanted no value after it']],
  [["2019", file, "--force"], ["Cannot read --force: wanted an option that --help lists"]],
  [
    [],
    [
      `Cannot read no year: wanted one, as in ${example}`,
      `Cannot read no document: wanted one, as in ${example}`,
    ],
  ],
  [
    ["next", "--jsn", "--accessed", "today", "--data"],
    [
      "Cannot read --jsn: wanted an option, perhaps --json",
      'Cannot read --accessed "today": wanted a day such as 2026-11-23',
      "Cannot read --data: wanted a value after it",
      `Cannot read the year "next": wanted four digits, as in ${example}`,
      `Cannot read no document: wanted one, as in ${example}`,
    ],
  ],
  [
    ["nowhere.pdf", "2019", "--data", "no"],
    [
      `Cannot read the year "nowhere.pdf": wanted the year first, as in ${example}`,
      'Cannot read "nowhere.pdf": wanted a file that is there',
      'Cannot write to "no": wanted a folder of data',
    ],
  ],
])("makeCommand names every fault of %j", async (args, wanted) => {
  expect((await parse(args)).faults).toEqual(wanted);
});

it("makeCommand says in its help what it takes, in lines of at most 100", () => {
  const lines = formatHelp(command).split("\n");
  expect(lines[0]).toBe("Usage: npm run new-year -- YEAR DOCUMENT [options]");
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});
