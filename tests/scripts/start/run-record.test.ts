import { expect, it } from "vitest";
import { formatNotebook, parseNotebook } from "../../../lib/src/notebook/notebook.ts";
import { findRunRecord, withRunRecord } from "../../../scripts/start/run-record.ts";
import { makeNotebook } from "./make-notebook.ts";

const record = {
  ...{ key: "k", year: 2018, parameters: { year: 2018, topic: "b" } },
  source: { title: "Account", address: "example.org", accessed: "2026-11-23" },
  time: "2026-11-23T09:30:00.000Z",
};

it("findRunRecord finds what withRunRecord put into a notebook, also after a file", () => {
  const notebook = withRunRecord(makeNotebook("A"), record);
  expect(findRunRecord(notebook)).toEqual(record);
  expect(findRunRecord(parseNotebook(formatNotebook(notebook)))).toEqual(record);
  expect(notebook.metadata.kernelspec).toMatchObject({ name: "tslab" });
});

it.each<[string, unknown]>([
  ["no record", undefined],
  ["null", null],
  ["a key alone", { key: "k" }],
  ["a year that is none", { ...record, year: "2018" }],
  ["a time that is none", { ...record, time: "yesterday" }],
  ["no document", { ...record, source: null }],
  ["no parameters", { ...record, parameters: null }],
])("findRunRecord finds nothing where there is %s", (_, found) => {
  const notebook = makeNotebook("A");
  const metadata = { ...notebook.metadata, performance_account: found };
  expect(findRunRecord({ ...notebook, metadata })).toBeUndefined();
});
