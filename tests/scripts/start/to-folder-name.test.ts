import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { toFolderName } from "../../../scripts/start/to-folder-name.ts";

const year = 2018;

it.each([
  [{ name: undefined, others: {} }, "2018"],
  [{ name: undefined, others: { topic: "Energi" } }, "2018-topic-Energi"],
  [{ name: undefined, others: { b: 2, a: true } }, "2018-a-true-b-2"],
  [{ name: "north", others: { topic: "x" } }, "north"],
  [{ name: "Nord og Fyn_2", others: {} }, "Nord og Fyn_2"],
])("toFolderName of %j", (wanted, name) => {
  expect(toFolderName({ year, ...wanted })).toBe(name);
});

it.each([
  ["an account", { year, population: "innovation-networks" }, {}, "2018-innovation-networks"],
  [
    "an account with values",
    { year, population: "innovation-networks" },
    { topic: "x" },
    "2018-innovation-networks-topic-x",
  ],
  ["all years", { year: "all-years" }, {}, "all-years"],
  ["all years with values", { year: "all-years" }, { topic: "x" }, "all-years-topic-x"],
] as const)("toFolderName of %s", (_, place, others, wanted) => {
  expect(toFolderName({ ...place, name: undefined, others })).toBe(wanted);
});

it("toFolderName never takes values for a population", () => {
  const others = { innovation: "networks" };
  expect(toFolderName({ year, name: undefined, others })).toMatch(
    /^2018-innovation-networks-[0-9a-f]{8}$/,
  );
});

it.each([
  ["a text with marks", { topic: "../x" }, /^2018-topic-x-[0-9a-f]{8}$/],
  ["a list", { tags: ["a", "b"] }, /^2018-tags-a-b-[0-9a-f]{8}$/],
  ["a long text", { topic: "x".repeat(500) }, /^2018-topic-x{54}-[0-9a-f]{8}$/],
  ["nothing but marks", { topic: "!" }, /^2018-topic-[0-9a-f]{8}$/],
])("toFolderName tells %s by a hash", (_, others, wanted) => {
  expect(toFolderName({ year, name: undefined, others })).toMatch(wanted);
});

it("toFolderName never gives two sets of values one name", () => {
  const texts = ["b", "b-c", "b c", "b/c", "b-c-d", "b_c", "B".repeat(80), "B".repeat(81), ""];
  const sets = [...texts.map((a) => ({ a })), { a: "b", c: "d" }, { a: ["b", "c"] }, { a: -1 }];
  const names = sets.map((others) => toFolderName({ year, name: undefined, others }));
  expect(new Set(names).size).toBe(sets.length);
});

it.each([
  "..",
  "a/b",
  "a\\b",
  "2018",
  "index.html",
  "all-years",
  "All-Years",
  "2018-innovation-networks",
  "2018-Clusters-and-networks",
  "da",
  "Da",
  "en",
  "",
  " a",
  "a.",
  ".git",
  "x".repeat(61),
  "a\nb",
])("toFolderName refuses the name %j", (name) => {
  expect(() => toFolderName({ year, name, others: {} })).toThrow(UsageError);
});
