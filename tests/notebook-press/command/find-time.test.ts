import { expect, it } from "vitest";
import { findTime } from "../../../lib/notebook-press/src/command/find-time.ts";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";

it.each([
  ["0", "1970-01-01T00:00:00.000Z"],
  ["1543017600", "2018-11-24T00:00:00.000Z"],
])("findTime takes %j as the seconds since 1970", (epoch, wanted) => {
  expect(findTime(epoch).toISOString()).toBe(wanted);
});

it.each(["yesterday", "-1", "1.5", "1e9", " 1"])("findTime refuses %j", (epoch) => {
  expect(() => findTime(epoch)).toThrow(
    new UsageError(`Cannot read SOURCE_DATE_EPOCH "${epoch}": wanted seconds since 1970`),
  );
});

it("findTime is now where no time is fixed", () => {
  const before = Date.now();
  const found = findTime("").getTime();
  expect(found).toBeGreaterThanOrEqual(before);
  expect(found).toBeLessThanOrEqual(Date.now());
});
