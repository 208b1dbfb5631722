import { expect, it } from "vitest";
import { parseCommand } from "../../../lib/notebook-press/src/command/parse-command.ts";
import { command } from "../../../scripts/lab/run.ts";

it.each([
  ["0", undefined],
  ["http", undefined],
  ["65536", undefined],
  ["", undefined],
  ["9000", 9000],
  ["65535", 65535],
])("npm run lab reads --port %j", async (port, wanted) => {
  const { values, faults } = await parseCommand(command, ["--port", port]);
  expect(wanted === undefined ? faults : values.port).toEqual(
    wanted ?? [`Cannot read --port "${port}": wanted a whole number from 1 to 65535`],
  );
});

it("npm run lab does one thing only", async () => {
  const { faults } = await parseCommand(command, ["--register", "--setup-only"]);
  expect(faults).toEqual(["Cannot use --setup-only and --register together: wanted one of them"]);
});
