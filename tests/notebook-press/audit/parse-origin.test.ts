import { expect, it } from "vitest";
import { parseOrigin } from "../../../lib/notebook-press/src/audit/parse-origin.ts";

const toLines = (lines: readonly string[]) =>
  lines.map((line) => {
    const level = (/^(?:· )*/.exec(line)?.[0].length ?? 0) / 2;
    return { level, text: line.slice(2 * level) };
  });

it("parseOrigin reads a figure with its account and notes", () => {
  const lines = [
    "Companies: printed “18.058”",
    "Account 2018, section “Part”",
    "Also in the title",
  ];
  expect(parseOrigin(toLines(lines))).toEqual({
    ...{ kind: "printed", label: "Companies", printed: "18.058" },
    about: ["Account 2018, section “Part”", "Also in the title"],
  });
});

it("parseOrigin reads a formula of formulas down to what is printed", () => {
  const lines = [
    "A per C = A ÷ C = 100 ÷ 8 = 12.5 things",
    "Between 12 and 13, since the account rounds",
    "· A: printed “100”; Account 2018",
    "· C = D + E = 5 + 3 = 8 things",
    "· · D: printed “5”; Account 2018; rounded",
    "· · E: printed “3”; Account 2018",
  ];
  const [a, d, e] = (["A 100", "D 5", "E 3"] as const).map((one) => {
    const [label, printed] = one.split(" ");
    const about = [`Account 2018${label === "D" ? "; rounded" : ""}`];
    return { kind: "printed", label, printed, about };
  });
  expect(parseOrigin(toLines(lines))).toEqual({
    ...{ kind: "formula", label: "A per C", operator: "÷", names: ["A", "C"] },
    ...{ values: ["100", "8"], result: "12.5 things", bounds: ["12", "13"] },
    inputs: [
      a,
      {
        ...{ kind: "formula", label: "C", operator: "+", names: ["D", "E"] },
        ...{ values: ["5", "3"], result: "8 things", bounds: undefined, inputs: [d, e] },
      },
    ],
  });
});

it("parseOrigin reads Danish", () => {
  const lines = [
    "Andel = Guld ÷ Klynger = 14 ÷ 38 = 36,8 pct.",
    "Mellem 36,7 pct. og 36,9 pct., da regnskabet afrunder",
    "· Guld: trykt som ”14”; Regnskab 2018, afsnittet ”Certificering”",
    "· Klynger: trykt ”38”; Regnskab 2018",
  ];
  expect(parseOrigin(toLines(lines))).toMatchObject({
    ...{ names: ["Guld", "Klynger"], bounds: ["36,7 pct.", "36,9 pct."] },
    inputs: [{ printed: "14" }, { printed: "38" }],
  });
  expect(parseOrigin(toLines(["Guld: ikke oplyst. Et billede."]))).toEqual({
    ...{ kind: "missing", label: "Guld", about: ["Et billede."] },
  });
});

it.each<[string, readonly string[]]>([
  ["nothing", []],
  ["a sentence", ["Somebody knows it", "Account 2018"]],
  ["a figure without an account", ["Companies: printed “18.058”"]],
  ["a formula without its inputs", ["A = B ÷ C = 6 ÷ 3 = 2"]],
  ["a formula without an input", ["A = B ÷ C = 6 ÷ 3 = 2", "· B: printed “6”; Account 2018"]],
  [
    "inputs that are not set in",
    ["A = B + C = 1 + 2 = 3", "B: printed “1”; X", "C: printed “2”; X"],
  ],
  ["a formula with fewer values than parts", ["A = B + C + D = 1 + 2 = 3"]],
  ["an unknown operator", ["A = B ^ C = 2 ^ 3 = 8", "· B: printed “2”; X", "· C: printed “3”; X"]],
  [
    "more lines than inputs",
    ["A = B + C = 1 + 2 = 3", "· B: printed “1”; X", "· C: printed “2”; X", "· D: printed “9”; X"],
  ],
])("parseOrigin throws for %s", (_, lines) => {
  expect(() => parseOrigin(toLines(lines))).toThrow(SyntaxError);
});
