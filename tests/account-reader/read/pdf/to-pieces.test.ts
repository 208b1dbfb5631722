import { expect, it } from "vitest";
import { type TextItem, toPieces } from "../../../../lib/account-reader/src/read/pdf/to-pieces.ts";

const frame = { toPage: [1, 0, 0, -1, 0, 842] as const, boldFonts: new Set(["bold"]) };

const set = (str: string, more: Partial<TextItem> = {}): TextItem => ({
  str,
  transform: [10, 0, 0, 10, 50, 742],
  width: str.length * 5,
  fontName: "plain",
  ...more,
});

const read = (...items: readonly TextItem[]) => toPieces(items, frame).pieces;

it("toPieces counts from the top of the page", () => {
  expect(read(set("companies"))).toEqual([
    {
      text: "companies",
      left: 50,
      right: 95,
      top: 92.5,
      bottom: 102,
      baseline: 100,
      size: 10,
      isBold: false,
      isAfterSpace: false,
    },
  ]);
});

it.each([
  ["a ligature", [set("ofﬁce")], ["office"]],
  ["letters set apart", [set("N E T W O R K S")], ["NETWORKS"]],
  ["a year set apart", [set("2 0 1 8")], ["2018"]],
  ["columns that spaces part", [set("Gold      14")], ["Gold", "14"]],
  ["spaces only", [set("   ")], []],
  ["a text that is drawn twice", [set("Gold"), set("Gold")], ["Gold"]],
  [
    "a text that stands twice",
    [set("Gold"), set("Gold", { transform: [10, 0, 0, 10, 150, 742] })],
    ["Gold", "Gold"],
  ],
])("toPieces reads %s", (_, items, texts) => {
  expect(read(...items).map(({ text }) => text)).toEqual(texts);
});

it("toPieces tells bold fonts and spaces", () => {
  const after = set("gold", { fontName: "bold", transform: [10, 0, 0, 10, 90, 742] });
  expect(read(set("with"), set(" "), after)[1]).toMatchObject({ isBold: true, isAfterSpace: true });
});

it("toPieces keeps turned text apart, as it reads when it stands upright", () => {
  const up = (str: string, y: number) => set(str, { transform: [0, 10, -10, 0, 50, y] });
  const { pieces, turned } = toPieces([up("Account", 100), up("2018", 150)], frame);
  expect(pieces).toEqual([]);
  const [first, second] = turned;
  expect(turned.map(({ text }) => text)).toEqual(["Account", "2018"]);
  expect((second?.left ?? 0) - (first?.left ?? 0)).toBeCloseTo(50);
  expect(second?.baseline).toBeCloseTo(first?.baseline ?? 0);
});
