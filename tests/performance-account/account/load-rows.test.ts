import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { loadRows, parseRows } from "../../../lib/performance-account/src/account/load-rows.ts";

const schema = z.object({
  name: z.string(),
  members: z.coerce.number().int().optional(),
});
const file = join(mkdtempSync(join(tmpdir(), "rows-")), "clusters.csv");

it("loadRows gives typed rows with their lines, and undefined for a blank cell", async () => {
  writeFileSync(file, 'note,name,members\nx,"A, B",34\n\n,C,\n');
  const rows = await loadRows(file, schema);
  expect(rows).toEqual([
    { line: 2, name: "A, B", members: 34 },
    { line: 4, name: "C", members: undefined },
  ]);
  const [first] = rows;
  // @ts-expect-error The schema does not name it.
  expect(first?.note).toBeUndefined();
});

it("loadRows throws all faults at once, with line and column", async () => {
  writeFileSync(file, "name,members\n,34\nB,many\nC,1.5\nD,4\n");
  await expect(loadRows(file, schema)).rejects.toThrow(
    /^Cannot use the data: 3 faults\n.*clusters\.csv:2: error: name: found nothing, wanted .*\n.*:3: error: members: found "many", wanted .*\n.*:4: error: members: found "1.5", wanted .*$/,
  );
});

it.each([
  ["", "a.csv:1 nothing, columns name, members"],
  ["name\nA\n", "a.csv:1 columns name, columns members"],
  [
    'name,members\n"A',
    "a.csv:2 Quote Not Closed: the parsing is finished with an opening quote at line 2, CSV text",
  ],
])("parseRows refuses %j", (text, wanted) => {
  const { faults } = parseRows(text, "a.csv", schema);
  expect(faults.map((one) => `${one.file}:${one.line} ${one.found}, ${one.wanted}`)).toEqual([
    wanted,
  ]);
});
