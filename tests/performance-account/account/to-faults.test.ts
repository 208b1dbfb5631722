import { expect, it } from "vitest";
import { z } from "zod";
import { toFaults } from "../../../lib/performance-account/src/account/to-faults.ts";

const schema = z.object({
  indicator: z.literal("companies", "an indicator of the catalogue"),
  section: z.string().min(1, "a heading"),
});

function refuse(cells: Readonly<Record<string, string>>) {
  const { error } = schema.safeParse(cells);
  return toFaults(error ?? new z.ZodError([]), { file: "a.csv", line: 7, cells });
}

it("toFaults names place, subject, what was found and what the schema wanted", () => {
  expect(refuse({ indicator: "companies", section: "" })).toEqual([
    {
      severity: "error",
      check: "row is complete",
      file: "a.csv",
      line: 7,
      indicator: "companies",
      found: 'section ""',
      wanted: "a heading",
    },
  ]);
});

it("toFaults does not name an indicator that is itself the fault", () => {
  const [fault] = refuse({ indicator: "profit", section: "Part" });
  expect(fault?.indicator).toBeUndefined();
  expect(fault?.found).toBe('indicator "profit"');
});

it("toFaults gives a fault for each thing that the schema refused", () => {
  const found = refuse({ indicator: "profit", section: "" }).map((fault) => fault.wanted);
  expect(found).toEqual(["an indicator of the catalogue", "a heading"]);
});

it("toFaults names the column of a row that has no indicator, and a cell that is not there", () => {
  const found = refuse({}).map(({ indicator, found }) => [indicator, found]);
  expect(found).toEqual([
    [undefined, 'indicator ""'],
    ["section", 'section ""'],
  ]);
});
