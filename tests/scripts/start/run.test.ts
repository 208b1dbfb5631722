import { expect, it } from "vitest";
import { parseCommand } from "../../../lib/notebook-press/src/command/parse-command.ts";
import { command } from "../../../scripts/start/run.ts";

it("npm start without options means the newest account and all notebooks", async () => {
  const { values, faults } = await parseCommand(command, []);
  expect(values).toMatchObject({ year: undefined, lang: undefined, only: [], out: "out" });
  expect(faults).toEqual([]);
});

it.each([
  [["--year", "2018"], { year: 2018 }],
  [["--year=all"], { year: "all" }],
  [["--lang", "da"], { lang: "da" }],
  [["--lang=all"], { lang: "all" }],
  [["--data", "y", "--fresh"], { data: "y", fresh: true }],
])("npm start reads %j", async (args, wanted) => {
  const { values, faults } = await parseCommand(command, args);
  expect(values).toMatchObject(wanted);
  expect(faults).toEqual([]);
});

it.each([
  [["--year", "18"], 'Cannot read --year "18": wanted a year such as 2018, or all'],
  [["--lang", "sv"], 'Cannot read --lang "sv": wanted en, da, or all'],
  [["--lang", "DA"], 'Cannot read --lang "DA": wanted en, da, or all'],
  [["--json"], "Cannot print --json: wanted --list-parameters with it"],
  [["--yaer", "2018"], "Cannot read --yaer: wanted an option, perhaps --year"],
  [["2018"], 'Cannot read "2018": wanted options only'],
])("npm start refuses %j", async (args, message) => {
  expect((await parseCommand(command, args)).faults).toContain(message);
});
