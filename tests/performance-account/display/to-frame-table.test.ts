import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { findRows } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import { toFrameTable } from "../../../lib/performance-account/src/display/to-frame-table.ts";
import { accountFrame } from "../../../lib/performance-account/src/frames/account-frame.ts";
import { toFrame } from "../../../lib/performance-account/src/frames/to-frame.ts";
import { participation } from "../../../lib/performance-account/src/measures/participation.ts";

const account = await loadAccount(2018);
const { figures } = account;
const frame = await accountFrame(account);
const { services } = participation(account);
const own = await toFrame(
  services.map(({ figure, share }) => ({ label: figure.label, n: figure, share })),
);

it.each([
  ["all of it", frame],
  ["a part", frame.query(frame.value.gt(1))],
  ["sorted", frame.sortValues("value", { ascending: false })],
  ["the last rows", frame.tail(3)],
  ["some columns", frame.loc({ columns: ["indicator", "value"] })],
  ["one more column", frame.addColumn("half", frame.value.div(2))],
])("a frame leads every number to its figure: %s", (_, some) => {
  const { columns, rows } = toFrameTable(some, "");
  const [id, value] = [columns.indexOf("indicator"), columns.indexOf("value")];
  for (const row of rows)
    expect(row[value]).toMatchObject({
      indicator: row[id],
      value: figures[row[id] as keyof typeof figures].value,
    });
});

it("a frame quotes what is printed, and leaves a number that it worked out without an origin", () => {
  const some = frame.addColumn("half", frame.value.div(2)).head(2);
  const { rows } = toFrameTable(some.loc({ columns: ["printed", "value", "half"] }), "");
  expect(rows[1]).toMatchObject(["“18.058”", { indicator: "companies", value: 18_058 }, 9029]);
});

it("a frame does not quote a label that is a section's title too", () => {
  const some = frame.loc({ rows: ["companies_matchmaking"], columns: ["label", "section"] });
  expect(toFrameTable(some, "").rows).toEqual([["Matchmaking", "“Matchmaking”"]]);
});

it("a frame of rows with measures has their values, and leads back to them", () => {
  expect(own.n.sum()).toBe(services.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0));
  const sorted = own.sortValues("n");
  const { figure, share } = services[3] ?? {};
  const [n, part] = [{ value: figure?.value }, { origin: "derived", value: share?.value }];
  expect(toFrameTable(sorted, "").rows[0]).toMatchObject([figure?.label, n, part]);
  expect(findRows(sorted)?.[0]).toMatchObject({ n });
});

it("rows are named by the first column that tells them apart; without one there are no origins", async () => {
  const rows = services.map(({ figure }) => ({ group: "Service", n: figure }));
  expect(toFrameTable(await toFrame(rows), "").rows[0]).toEqual(["Service", 9766]);
  const told = rows.map((row) => ({ ...row, label: row.n.label }));
  expect(toFrameTable(await toFrame(told), "").rows[0]).toEqual([
    "Service",
    services[0]?.figure,
    "Matchmaking",
  ]);
});

it.each([
  [60, 60, "Rows"],
  [61, 11, "Rows: 61 rows, 2 columns"],
])("a frame of %i rows is shown in %i", (count, shown, caption) => {
  const values = Array.from({ length: count }, (_, at) => [`row ${at}`, at]);
  const { rows, ...table } = toFrameTable({ columns: ["a", "b"], values }, "Rows");
  expect([rows.length, table.caption]).toEqual([shown, caption]);
  expect(rows.at(-1)).toEqual([`row ${count - 1}`, count - 1]);
  if (count > 60) expect(rows[5]).toEqual(["…", "…"]);
});
