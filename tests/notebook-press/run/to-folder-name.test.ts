import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { toFolderName } from "../../../lib/notebook-press/src/run/to-folder-name.ts";

const reserved = {
  includes: (name: string) => /^\d{4}(?:-some-places)?$|^(?:all-years|da|index\.html)$/.test(name),
  description: "a year",
};
const toName = (variant: string, others: Readonly<Record<string, unknown>>, name?: string) =>
  toFolderName({ variant, name, others, reserved });

it.each<[string, object, string | undefined, string]>([
  ["2018", {}, undefined, "2018"],
  ["2018", { topic: "Energi" }, undefined, "2018-topic-Energi"],
  ["2018", { b: 2, a: true }, undefined, "2018-a-true-b-2"],
  ["2018-some-places", { topic: "x" }, undefined, "2018-some-places-topic-x"],
  ["2018", { topic: "x" }, "north", "north"],
  ["", {}, "Nord og Fyn_2", "Nord og Fyn_2"],
  ["", {}, undefined, ""],
  ["", { topic: "x" }, undefined, "topic-x"],
])("toFolderName of %j with %j, called %j", (variant, others, name, wanted) => {
  expect(toName(variant, { ...others }, name)).toBe(wanted);
});

it.each<[string, object]>([
  ["a name of the site", { some: "places" }],
  ["more behind a name of the site", { some: "places", topic: "x" }],
])("toFolderName never takes values for %s", (_, others) => {
  expect(toName("2018", { ...others })).toMatch(/^2018-some-places-(?:topic-x-)?[0-9a-f]{8}$/);
});

it.each([
  ["a text with marks", { topic: "../x" }, /^2018-topic-x-[0-9a-f]{8}$/],
  ["a list", { tags: ["a", "b"] }, /^2018-tags-a-b-[0-9a-f]{8}$/],
  ["a long text", { topic: "x".repeat(500) }, /^2018-topic-x{54}-[0-9a-f]{8}$/],
  ["nothing but marks", { topic: "!" }, /^2018-topic-[0-9a-f]{8}$/],
])("toFolderName tells %s by a hash", (_, others, wanted) => {
  expect(toName("2018", others)).toMatch(wanted);
});

it("toFolderName never gives two sets of values one name", () => {
  const texts = ["b", "b-c", "b c", "b/c", "b-c-d", "b_c", "B".repeat(80), "B".repeat(81), ""];
  const sets = [...texts.map((a) => ({ a })), { a: "b", c: "d" }, { a: ["b", "c"] }, { a: -1 }];
  expect(new Set(sets.map((others) => toName("2018", others))).size).toBe(sets.length);
});

it.each([
  ...["..", "a/b", "a\\b", "2018", "index.html", "All-Years", "2018-Some-places", "da", "Da"],
  ...["", " a", "a.", ".git", "x".repeat(61), "a\nb"],
])("toFolderName refuses the name %j", (name) => {
  expect(() => toName("2018", {}, name)).toThrow(UsageError);
  expect(() => toName("2018", {}, name)).toThrow(/: wanted letters, .*at most 60, and not a year$/);
});
