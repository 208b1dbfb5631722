import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { findTopics } from "../../../scripts/start/choose-variants.ts";
import { makeNotebook } from "../../notebook-press/run/make-notebook.ts";

const find = (found: unknown) => {
  const notebook = makeNotebook("A");
  const metadata = { ...notebook.metadata, performance_account: found };
  return findTopics({ ...notebook, metadata }, "01-a.ipynb");
};

it.each<[string, unknown, readonly string[] | undefined]>([
  ["no entry", undefined, undefined],
  ["null", null, undefined],
  ["topics", { topics: ["financing", "survey"] }, ["financing", "survey"]],
])("findTopics reads %s", (_, found, topics) => {
  expect(find(found)).toEqual(topics);
});

it.each<[string, unknown, RegExp]>([
  ["a topic", ["financing", "fundign"], /^01-a\.ipynb: Cannot find the topic "fundign": wanted /],
  ["several", ["x", 7], /the topic "x", 7: wanted topics of the catalogue: clusters, .*sister$/],
  ["a text", "financing", /^01-a\.ipynb: Cannot read the topics "financing": wanted /],
  ["an empty list", [], /Cannot read the topics \[\]: wanted /],
])("findTopics refuses %s that is no topic", (_, topics, message) => {
  expect(() => find({ topics })).toThrow(UsageError);
  expect(() => find({ topics })).toThrow(message);
});
