import { expect, it } from "vitest";
import { describeAccount } from "../../../scripts/start/describe-account.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const document = makeAccount({});
const { source } = document;
const assembled = {
  ...{ ...document, isDocument: false, population: "innovation-networks" as const },
  sources: [
    { ...source, title: "$& grew" },
    { ...source, title: "Two" },
  ],
};

it.each([
  ["en", document, source.title],
  [
    "en",
    assembled,
    "Innovation networks alone, from other sources than an account: “$& grew”, “Two”",
  ],
  [
    "en",
    { ...assembled, population: "clusters-and-networks" as const },
    "Clusters and innovation networks, from other sources than an account: “$& grew”, “Two”",
  ],
  ["da", assembled, "Innovationsnetværk alene, fra andre kilder end et regnskab: ”$& grew”, ”Two”"],
] as const)("describeAccount says in %s what an account is made of", (lang, account, wanted) => {
  const parts = [describeAccount(account, lang)].flat();
  expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(wanted);
  const cited = parts.flatMap((part) => (typeof part === "string" ? [] : [part.text]));
  expect(cited).toEqual(account.isDocument ? [] : account.sources.map(({ title }) => title));
});
