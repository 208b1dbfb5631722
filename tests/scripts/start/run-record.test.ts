import { expect, it } from "vitest";
import {
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { findRunRecord, type RunRecord, withRunRecord } from "../../../scripts/start/run-record.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

const record = makeRunRecord({ parameters: { year: 2018, topic: "b" } });
const [source] = record.sources as readonly [RunRecord["sources"][number]];

it("findRunRecord finds what withRunRecord put into a notebook, also after a file", () => {
  const notebook = withRunRecord(makeNotebook("A"), record);
  expect(findRunRecord(notebook)).toEqual(record);
  expect(findRunRecord(parseNotebook(formatNotebook(notebook)))).toEqual(record);
  expect(notebook.metadata.kernelspec).toMatchObject({ name: "tslab" });
});

it.each<[string, Partial<RunRecord>]>([
  ["all years", { year: undefined }],
  ["all years, of which none is shown", { year: undefined, sources: [] }],
  ["a page that tells of several years", { sources: [{ ...source, year: undefined }] }],
])("findRunRecord finds a record of %s", (_, changes) => {
  const notebook = withRunRecord(makeNotebook("A"), makeRunRecord(changes));
  expect(findRunRecord(parseNotebook(formatNotebook(notebook)))).toEqual(makeRunRecord(changes));
});

it("withRunRecord keeps the topics of a notebook, and nothing of an earlier run", () => {
  const notebook = makeNotebook("A");
  const found = { topics: ["financing"], ...makeRunRecord() };
  const metadata = { ...notebook.metadata, performance_account: found };
  const { year: _, ...ofAll } = record;
  const own = withRunRecord({ ...notebook, metadata }, ofAll).metadata.performance_account;
  expect(own).toEqual({ topics: ["financing"], ...ofAll });
});

it.each<[string, unknown]>([
  ["no record", undefined],
  ["null", null],
  ["a key alone", { key: "k" }],
  ["a year that is none", { ...record, year: "2018" }],
  ["a time that is none", { ...record, time: "yesterday" }],
  ["no document", { ...record, sources: [] }],
  ["a document without its year", { ...record, sources: [{ ...record.sources[0], year: null }] }],
  ["no versions", { ...record, versions: undefined }],
  ["no parameters", { ...record, parameters: null }],
])("findRunRecord finds nothing where there is %s", (_, found) => {
  const notebook = makeNotebook("A");
  const metadata = { ...notebook.metadata, performance_account: found };
  expect(findRunRecord({ ...notebook, metadata })).toBeUndefined();
});
