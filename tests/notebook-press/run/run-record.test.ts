import { expect, it } from "vitest";
import {
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { findRunRecord, withRunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

const record = makeRunRecord({ parameters: { year: 2018, topic: "b" } });

it.each([
  ["alone", record],
  ["with what a site keeps beside", { ...record, own: { sources: [{ title: "Account" }] } }],
])("findRunRecord finds what withRunRecord put into a notebook %s, also after a file", (_, one) => {
  const notebook = withRunRecord(makeNotebook("A"), one);
  expect(findRunRecord(notebook)).toEqual(one);
  expect(findRunRecord(parseNotebook(formatNotebook(notebook)))).toEqual(one);
  expect(notebook.metadata.kernelspec).toMatchObject({ name: "tslab" });
});

it.each<[string, unknown]>([
  ["no record", undefined],
  ["null", null],
  ["a key alone", { key: "k" }],
  ["a time that is none", { ...record, time: "yesterday" }],
  ["no versions", { ...record, versions: undefined }],
  ["a version that is no text", { ...record, versions: { data: 3 } }],
  ["no parameters", { ...record, parameters: null }],
])("findRunRecord finds nothing where there is %s", (_, found) => {
  const notebook = makeNotebook("A");
  const metadata = { ...notebook.metadata, notebook_press: found };
  expect(findRunRecord({ ...notebook, metadata })).toBeUndefined();
});
