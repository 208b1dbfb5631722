import { expect, it } from "vitest";
import {
  DataError,
  type Fault,
  formatFault,
} from "../../../lib/performance-account/src/account/fault.ts";

const fault: Fault = {
  severity: "error",
  check: "file is a table",
  file: "a.csv",
  line: 3,
  indicator: "companies",
  found: '"many"',
  wanted: "a number",
};

it.each<[string, Partial<Fault>, string]>([
  ["every part", {}, 'a.csv:3: error: companies: found "many", wanted a number'],
  [
    "a warning",
    { severity: "warning" },
    'a.csv:3: warning: companies: found "many", wanted a number',
  ],
  ["no indicator", { indicator: undefined }, 'a.csv:3: error: found "many", wanted a number'],
  ["no line", { line: undefined }, 'a.csv: error: companies: found "many", wanted a number'],
  [
    "neither",
    { line: undefined, indicator: undefined },
    'a.csv: error: found "many", wanted a number',
  ],
])("formatFault writes a fault with %s", (_, changes, wanted) => {
  expect(formatFault({ ...fault, ...changes })).toBe(wanted);
});

it.each<[string, readonly Fault[], string]>([
  [
    "one fault",
    [fault],
    'Cannot use the data: 1 fault\na.csv:3: error: companies: found "many", wanted a number',
  ],
  [
    "several faults",
    [fault, { ...fault, line: 4 }],
    'Cannot use the data: 2 faults\na.csv:3: error: companies: found "many", wanted a number\na.csv:4: error: companies: found "many", wanted a number',
  ],
])("DataError of %s counts them and lists each on a line", (_, faults, message) => {
  const error = new DataError(faults);
  expect(error.message).toBe(message);
  expect(error.faults).toBe(faults);
});

it("DataError is an error with a name of its own", () => {
  expect(new DataError([fault])).toBeInstanceOf(Error);
  expect(new DataError([fault]).name).toBe("DataError");
});
